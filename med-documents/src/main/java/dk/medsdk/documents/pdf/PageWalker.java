package dk.medsdk.documents.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Goes through the page tree of a file, page by page and without recursion: trees that are deep, go
 * round in circles or name the same branch a thousand times end as others do.
 */
final class PageWalker {

  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  private final Meter meter;
  private final Deque<Branch> branches = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean whole = true;

  /** The kids of a node, and how far it was gone through them. */
  private static final class Branch {
    private final COSArray kids;
    private final COSDictionary inherited;
    private int next;

    Branch(COSArray kids, COSDictionary inherited) {
      this.kids = kids;
      this.inherited = inherited;
    }
  }

  PageWalker(COSDictionary root, Meter meter) {
    this.meter = meter;
    COSArray top = new COSArray();
    top.add(root);
    branches.push(new Branch(top, new COSDictionary()));
  }

  /** The next page, if there is one. */
  Optional<PDPage> next() {
    while (!branches.isEmpty()) {
      meter.tick();
      Branch branch = branches.element();
      if (branch.next >= branch.kids.size()) {
        branches.pop();
      } else if (branch.kids.getObject(branch.next++) instanceof COSDictionary kid) {
        if (!kid.containsKey(COSName.KIDS)) {
          return Optional.of(new Page(withInherited(kid, branch.inherited), meter));
        }
        enter(kid, branch.inherited);
      } else {
        whole = false;
      }
    }
    return Optional.empty();
  }

  /** Whether every branch so far could be entered. */
  boolean isWhole() {
    return whole;
  }

  private void enter(COSDictionary node, COSDictionary above) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null || branches.size() > PdfLimits.DEEPEST_TREE || !seen.add(node)) {
      whole = false;
      return;
    }
    branches.push(new Branch(kids, withInherited(node, above)));
  }

  private static COSDictionary withInherited(COSDictionary node, COSDictionary above) {
    COSDictionary all = new COSDictionary();
    for (COSName name : INHERITED) {
      all.setItem(name, node.containsKey(name) ? node.getItem(name) : above.getItem(name));
    }
    for (COSName name : List.of(COSName.CONTENTS, COSName.ANNOTS)) {
      all.setItem(name, node.getItem(name));
    }
    return all;
  }

  /** A page that knows what it inherits, and whose instructions are counted. */
  private static final class Page extends PDPage {
    private final Meter meter;

    Page(COSDictionary dictionary, Meter meter) {
      super(dictionary);
      this.meter = meter;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
      return Instructions.open(getCOSObject().getDictionaryObject(COSName.CONTENTS), meter);
    }
  }
}
