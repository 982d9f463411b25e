package dk.medsdk.validation.bean;

import dk.medsdk.finding.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Jakarta Validation of the model's values: {@code MedValidation.validator().validate(meeting)}.
 *
 * <p>A factory of the user's own checks what the model's types carry, all parts included, but not
 * what their accessors carry: it takes {@code getDate()} for a property and {@code date()} for
 * none, and says nothing of it. The factory that is made here knows the accessors of the model; for
 * all other types it does what any other does. It needs no expression language.
 */
public final class MedValidation {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private MedValidation() {}

  /** A validator that all share, made at the first call, with messages in the default locale. */
  public static Validator validator() {
    return Shared.FACTORY.getValidator();
  }

  /** A new factory with messages in the default locale; whoever asks for it closes it. */
  public static ValidatorFactory factory() {
    return factory(Locale.getDefault());
  }

  /**
   * A new factory, which whoever asks for it closes. It takes a third of a second to make: keep it.
   *
   * @param locale the language of the messages: Danish for a Danish locale, else English
   */
  public static ValidatorFactory factory(Locale locale) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .ignoreXmlConfiguration()
        .externalClassLoader(MedValidation.class.getClassLoader())
        .getterPropertySelectionStrategy(new ModelAccessors())
        .constraintValidatorPayload(Reach.OWN_PROPERTIES)
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, DANISH), locale, false))
        .buildValidatorFactory();
  }

  /**
   * The finding that a violation was made of, whichever factory made it: with the id of the rule,
   * the severity and the message in both languages.
   *
   * @return the finding; empty if the violation is not of one of this SDK's own constraints
   */
  public static Optional<Finding> findingOf(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
    return Optional.ofNullable(known.getDynamicPayload(Finding.class));
  }

  /** Made when it is first asked for. */
  private static final class Shared {
    static final ValidatorFactory FACTORY = factory();
  }
}
