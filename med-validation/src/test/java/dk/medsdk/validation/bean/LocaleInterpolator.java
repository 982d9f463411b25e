package dk.medsdk.validation.bean;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;

/** Asks the interpolator that every factory has for one language, as web frameworks do. */
record LocaleInterpolator(Locale asked) implements MessageInterpolator {

  private static final MessageInterpolator USUAL =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

  @Override
  public String interpolate(String template, Context context) {
    return USUAL.interpolate(template, context, asked);
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return USUAL.interpolate(template, context, locale);
  }
}
