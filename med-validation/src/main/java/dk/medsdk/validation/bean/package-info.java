/**
 * The rules as Jakarta Validation (Bean Validation): {@link
 * dk.medsdk.validation.bean.Publishable @Publishable} for the whole catalogue on values of one's
 * own, {@link dk.medsdk.validation.bean.MedValidation} for the constraints that the model carries.
 * Hibernate Validator is loaded when this package is first used, and by nothing else. Start with
 * {@link dk.medsdk.validation.bean.Publishable}.
 */
@NullMarked
package dk.medsdk.validation.bean;

import org.jspecify.annotations.NullMarked;
