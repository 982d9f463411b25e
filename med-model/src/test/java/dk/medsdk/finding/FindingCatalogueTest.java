package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingCatalogueTest {

  private final FindingCatalogue catalogue =
      new FindingCatalogue() {
        @Override
        public List<FindingKind> kinds() {
          return List.of(SampleKind.named("Aa"), SampleKind.named("Bb"));
        }

        @Override
        public Optional<String> page(String id) {
          return kind(id).map(kind -> "# " + kind.id());
        }
      };

  @Test
  void knowsItsKindsById() {
    assertThat(catalogue.kind("Bb")).contains(SampleKind.named("Bb"));
    assertThat(catalogue.page("Bb")).contains("# Bb");
  }

  @Test
  void knowsNoKindOfAnother() {
    assertThat(catalogue.kind("bb")).isEmpty();
    assertThat(catalogue.page("Cc")).isEmpty();
  }

  @Test
  void isEmptyWhereNoModuleProvidesOne() {
    assertThat(FindingCatalogue.all().kinds()).isEmpty();
    assertThat(FindingCatalogue.all().page("Aa")).isEmpty();
  }
}
