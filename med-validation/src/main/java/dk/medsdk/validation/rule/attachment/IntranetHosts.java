package dk.medsdk.validation.rule.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the addresses that only employees reach. */
final class IntranetHosts {

  private static final Set<String> LABELS = Set.of("intra", "intranet", "intranettet");
  private static final String[] SCHEMES = {"https://", "http://"};

  private final Set<String> hosts;

  /** Those of the profile, and every host with "intra" or "intranet" among its first labels. */
  IntranetHosts(List<String> ofTheProfile) {
    hosts = ofTheProfile.stream().map(IntranetHosts::lower).collect(Collectors.toSet());
  }

  /** The addresses in a text that lead to such a host, as written up to the end of the host. */
  List<String> addressesIn(String text) {
    List<String> found = new ArrayList<>();
    int at = next(text, 0);
    while (at >= 0) {
      int start = text.indexOf("//", at) + 2;
      int end = hostEnd(text, start);
      if (isIntranet(text.substring(start, end))) {
        found.add(text.substring(at, end));
      }
      at = next(text, end);
    }
    return found;
  }

  /** The host of an address that was found. */
  static String hostOf(String address) {
    return lower(address.substring(address.indexOf("//") + 2));
  }

  private boolean isIntranet(String printed) {
    String host = lower(printed);
    if (hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known))) {
      return true;
    }
    String[] labels = host.split("\\.", -1);
    int own = labels.length == 1 ? 1 : labels.length - 2;
    for (int i = 0; i < own; i++) {
      if (LABELS.contains(labels[i])) {
        return true;
      }
    }
    return false;
  }

  private static int next(String text, int from) {
    int nearest = -1;
    for (String scheme : SCHEMES) {
      int at = text.indexOf(scheme, from);
      nearest = nearest < 0 || (at >= 0 && at < nearest) ? at : nearest;
    }
    return nearest;
  }

  private static int hostEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isOfAHost(text.charAt(end))) {
      end++;
    }
    return end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private static boolean isOfAHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static String lower(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
