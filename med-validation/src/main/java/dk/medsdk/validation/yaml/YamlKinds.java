package dk.medsdk.validation.yaml;

import dk.medsdk.finding.FindingKind;

/**
 * What is found in files of one sort.
 *
 * @param whole what the value as a whole is called in messages, {@code profile}
 * @param notYaml the file is no YAML; takes {@code problem}
 * @param keyUnknown a key means nothing; takes {@code key}
 * @param valueWrong a value is not what it must be; takes {@code key}, {@code expected}, {@code
 *     words}
 */
public record YamlKinds(
    String whole, FindingKind notYaml, FindingKind keyUnknown, FindingKind valueWrong) {}
