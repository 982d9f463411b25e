package dk.medsdk.cli;

import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.profile.ExtendedProfile;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileReading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code med profiles}: the profiles there are, and what one of them says. */
final class ProfilesCommand {

  private static final String SHOW = "show";
  private static final String GAP = "  ";

  private final Session session;
  private final CheckRun run;

  private ProfilesCommand(Session session) {
    this.session = session;
    this.run = new CheckRun(session);
  }

  static ExitCode run(Session session, List<String> words) {
    ProfilesCommand command = new ProfilesCommand(session);
    if (words.isEmpty()) {
      command.list();
    } else if (!words.get(0).equals(SHOW)) {
      throw new WrongUsage(Message.PROFILES_WHAT, words.get(0));
    } else if (words.size() < 2) {
      throw new WrongUsage(Message.NO_PROFILE_NAMED, String.join(", ", Profiles.names()));
    } else {
      command.show(words.get(1));
    }
    return command.run.exitCode();
  }

  private void list() {
    int columns = Profiles.names().stream().mapToInt(String::length).max().orElse(0);
    for (String name : Profiles.names()) {
      session.out().println(name + " ".repeat(columns - name.length()) + GAP + purposeOf(name));
    }
  }

  /** Whose it is; of the one that is nobody's, what it is for. */
  private String purposeOf(String name) {
    Locale locale = session.locale();
    boolean nobodys = name.equals(Profile.GENERIC.name());
    return nobodys
        ? HelpText.GENERIC_PROFILE.in(locale)
        : Profiles.named(name).flatMap(profile -> profile.title()).orElse("");
  }

  /** The file as it is written, remarks and sources included, and then what it rests on. */
  private void show(String word) {
    SettingsFiles files = new SettingsFiles(session, run);
    NamedProfile profile = NamedProfile.of(word, files);
    profile.reading().ifPresent(read -> show(profile.name(), read, files));
  }

  private void show(String name, ProfileReading read, SettingsFiles files) {
    String text = read.source().content();
    session.out().print(text.endsWith("\n") ? text : text + "\n");
    Optional<ExtendedProfile> extended = read.extended();
    while (extended.isPresent()) {
      showBase(extended.get().name(), extended.get().reading());
      extended = extended.get().reading().extended();
    }
    files.isUsable(name, read);
  }

  /** As remarks, so that what is printed is a profile that says the same as the one shown. */
  private void showBase(String name, ProfileReading base) {
    session.out().println();
    session.out().println("# " + Message.EXTENDED_PROFILE.in(session.locale(), name));
    base.source()
        .content()
        .lines()
        .map(line -> line.isEmpty() ? "#" : "#   " + line)
        .forEach(session.out()::println);
  }
}
