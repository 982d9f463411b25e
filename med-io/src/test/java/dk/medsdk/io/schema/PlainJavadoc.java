package dk.medsdk.io.schema;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;

/** The first paragraph of a Javadoc comment in plain words, with code between backticks. */
final class PlainJavadoc extends SimpleDocTreeVisitor<Void, StringBuilder> {

  private static final PlainJavadoc VISITOR = new PlainJavadoc();

  private PlainJavadoc() {}

  static String of(List<? extends DocTree> comment) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : comment) {
      if (part instanceof StartElementTree) {
        break;
      }
      VISITOR.visit(part, text);
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  @Override
  public Void visitText(TextTree node, StringBuilder text) {
    text.append(node.getBody());
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree node, StringBuilder text) {
    String quote = node.getKind() == DocTree.Kind.CODE ? "`" : "";
    text.append(quote).append(node.getBody().getBody()).append(quote);
    return null;
  }

  @Override
  public Void visitEntity(EntityTree node, StringBuilder text) {
    throw new IllegalArgumentException("write the character instead of " + node);
  }

  /** The label, or the name of what is linked: {@code ordinal} of {@code Mandate#ordinal()}. */
  @Override
  public Void visitLink(LinkTree node, StringBuilder text) {
    if (node.getLabel().isEmpty()) {
      String signature = node.getReference().getSignature().replaceAll("\\(.*", "");
      text.append(
          signature.substring(Math.max(signature.indexOf('#'), signature.lastIndexOf('.')) + 1));
    } else {
      node.getLabel().forEach(part -> visit(part, text));
    }
    return null;
  }
}
