package dk.medsdk.testkit.arbitrary;

import java.util.List;

/**
 * Texts that are right as they stand, and that some reader or writer may take for something else.
 */
final class CuriousText {

  /** Printable, in one line, without blanks around it: a secretary may well write it. */
  static final List<String> PRINTABLE =
      List.of(
          "«trivsel»",
          "»trivsel«",
          "\"trivsel\"",
          "'trivsel'",
          "’trivsel’",
          "A/S & co. <søn>",
          "100\u00a0%",
          "👩‍🚒 og 🚒",
          "Zoë, İpek og Łukasz",
          "\u1eb9\u0301",
          "ﷺ",
          "שלום",
          "{x}",
          "{item|1=punkt|punkter}",
          "${7*7}",
          "#{7*7}",
          "%s %n",
          "</script>",
          "<!-- x -->",
          "]]>",
          "&amp;",
          "\\u2028",
          "\\",
          "yes",
          "no",
          "null",
          "~",
          "true",
          "1e3",
          "0x10",
          "007",
          "09:00",
          "2026-02-30",
          ".inf",
          "- a",
          "? a",
          "a: b",
          "#x",
          "a #x",
          "&a",
          "*a",
          "!!x",
          "@a",
          "`a`",
          "|",
          ">",
          "[]",
          "{}",
          "---",
          "...",
          "=1+1",
          "../../etc",
          "'; --");

  /** What a value can hold and no one prints. */
  static final List<String> ROUGH =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "\u00a0",
          " foran",
          "bagefter ",
          "\ttab\t",
          "to\nlinjer",
          "to\r\nlinjer",
          "\r",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u0000",
          "\u001b[31m",
          "\u007f",
          "\ufeffbom",
          "\ufffe\uffff",
          "sam\u00adarbejde",
          "\u202eværdi",
          "\ue000",
          "\"",
          "\\\"",
          "[bookmark: _Hlk1]",
          "070761-4285",
          "jf. bilag 77");

  private CuriousText() {}
}
