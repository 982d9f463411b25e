package dk.medsdk.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How every value of the model is generated: the implementation hidden inside a public builder, so
 * that the API is the interface and its builder and nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    toBuilder = "toBuilder",
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "attendance:attendance",
      "attendance:attendances",
      "seats:composition",
      "statusHistory:statusHistory"
    },
    allowedClasspathAnnotations = {Generated.class})
public @interface ValueStyle {}
