/**
 * What files that people write by hand say, and where they say it. Start with {@link
 * dk.medsdk.validation.yaml.YamlText}.
 */
@NullMarked
package dk.medsdk.validation.yaml;

import org.jspecify.annotations.NullMarked;
