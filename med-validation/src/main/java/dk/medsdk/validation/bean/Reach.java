package dk.medsdk.validation.bean;

/** How deep a constraint on a value of the model looks; a factory tells its validators. */
enum Reach {
  /** At all its parts: no one else will, where accessors are not seen. */
  ALL_PARTS,
  /** At its own properties: the factory goes on to the parts by itself. */
  OWN_PROPERTIES
}
