package dk.medsdk.io.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the Javadoc in the sources says about types, their attributes and their constants.
 *
 * <p>It is the one source of every description in schema and {@code docs/format.md}.
 */
final class Javadocs {

  /** The sources of the values and of their forms. */
  static final Javadocs OF_THE_FORM =
      read(
          List.of(
              Path.of("../med-model/src/main/java/dk/medsdk/model"),
              Path.of("src/main/java/dk/medsdk/io/shape")));

  private final Map<String, Described> byName = new HashMap<>();

  private Javadocs() {}

  static Javadocs read(List<Path> folders) {
    Javadocs javadocs = new Javadocs();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> sources = new ArrayList<>();
      for (Path folder : folders) {
        sources.addAll(sourcesIn(folder));
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        javadocs.new Scanner(DocTrees.instance(task)).scan(unit, unit.getPackageName().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return javadocs;
  }

  /** What is said about a type. */
  Optional<Described> of(Class<?> type) {
    return Optional.ofNullable(byName.get(type.getCanonicalName()));
  }

  /** What is said about a method without parameters, record component, field or constant. */
  Optional<Described> of(Class<?> type, String member) {
    return Optional.ofNullable(byName.get(type.getCanonicalName() + "." + member));
  }

  private static List<Path> sourcesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
          .toList();
    }
  }

  /** Goes through a file; each name is that of its type with its own, and a dot between them. */
  private final class Scanner extends TreePathScanner<Void, String> {
    private final DocTrees trees;

    private Scanner(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree tree, String outer) {
      String name = outer + "." + tree.getSimpleName();
      keep(name);
      for (DocTree tag : comment().map(DocCommentTree::getBlockTags).orElse(List.of())) {
        if (tag instanceof ParamTree param && !param.isTypeParameter()) {
          // Tags end without the full stop that sentences have.
          String text = PlainJavadoc.of(param.getDescription()) + ".";
          byName.put(name + "." + param.getName(), Described.of(text));
        }
      }
      return super.visitClass(tree, name);
    }

    @Override
    public Void visitMethod(MethodTree tree, String type) {
      keep(type + "." + tree.getName());
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, String type) {
      keep(type + "." + tree.getName());
      return null;
    }

    private void keep(String name) {
      comment()
          .ifPresent(c -> byName.putIfAbsent(name, Described.of(PlainJavadoc.of(c.getFullBody()))));
    }

    private Optional<DocCommentTree> comment() {
      return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
    }
  }
}
