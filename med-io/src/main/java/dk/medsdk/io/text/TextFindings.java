package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.source.ModelPath;

/** The findings of writing. */
final class TextFindings {

  private TextFindings() {}

  static Finding notInText(ModelPath path) {
    return finding(ReaderCatalogue.NOT_IN_TEXT, path);
  }

  static Finding changedInText(ModelPath path) {
    return finding(ReaderCatalogue.CHANGED_IN_TEXT, path);
  }

  static boolean isChange(Finding finding) {
    return finding.id().equals(ReaderCatalogue.CHANGED_IN_TEXT.id());
  }

  private static Finding finding(FindingKind kind, ModelPath path) {
    return Finding.of(kind).path(path).putArgument("path", path.pointer()).build();
  }
}
