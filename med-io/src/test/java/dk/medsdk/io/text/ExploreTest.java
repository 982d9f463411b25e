package dk.medsdk.io.text;

import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.*;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.*;

class ExploreTest {
  @Example
  void samples() {
    SampleDocuments.all().stream()
        .forEach(
            s -> {
              WrittenText w = MedText.write(s.expected());
              System.out.println("=== " + s + " same text " + w.text().equals(s.text()));
              w.losses().forEach(l -> System.out.println(l.id() + " " + l.path()));
              System.out.println(MedText.read(w.text()).value().equals(s.expected()));
            });
  }

  static Map<String, Integer> kinds = new TreeMap<>();
  static int[] n = new int[4];

  @Property(tries = 300, seed = "42")
  @Domain(MedArbitraries.Valid.class)
  void valid(@ForAll MeetingDocument d) {
    explore("valid", d);
  }

  @Property(tries = 300, seed = "42")
  @Domain(MedArbitraries.Any.class)
  void any(@ForAll MeetingDocument d) {
    explore("any", d);
  }

  private void explore(String name, MeetingDocument d) {
    n[0]++;
    WrittenText w = MedText.write(d);
    MeetingDocument d1 = MedText.read(w.text()).value();
    WrittenText w2 = MedText.write(d1);
    MeetingDocument d2 = MedText.read(w2.text()).value();
    if (d1.equals(d2)) n[1]++;
    if (w.text().equals(w2.text())) n[2]++;
    if (w.losses().stream().allMatch(f -> f.id().equals("NotInText"))) n[3]++;
    if (name.equals("valid"))
      w.losses().stream()
          .filter(f -> f.id().startsWith("Ch"))
          .forEach(
              f -> {
                String shape = f.path().pointer().replaceAll("/\\d+", "/*");
                if (kinds.getOrDefault("ChangedInText " + shape, 0) < 3)
                  System.out.println(
                      "CASE "
                          + f.path()
                          + " WROTE "
                          + cut(TextReduction.tree(d).at(f.path().pointer()))
                          + " READ "
                          + cut(TextReduction.tree(d1).at(f.path().pointer())));
              });
    w.losses()
        .forEach(
            f ->
                kinds.merge(
                    f.id() + " " + f.path().pointer().replaceAll("/\\d+", "/*"), 1, Integer::sum));
    if (name.equals("valid") && n[0] == 20)
      System.out.println("VALIDTEXT\n" + w.text() + "\nENDTEXT");
  }

  static String cut(Object o) {
    String s = o.toString();
    return s.substring(0, Math.min(s.length(), 400));
  }

  @AfterProperty
  void print() {
    System.out.println(
        "EXPLORE n=" + n[0] + " d2==d1 " + n[1] + " t2==t1 " + n[2] + " onlyNotInText " + n[3]);
    kinds.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(60)
        .forEach(e -> System.out.println("  " + e.getValue() + " " + e.getKey()));
    kinds.clear();
    n = new int[4];
  }
}
