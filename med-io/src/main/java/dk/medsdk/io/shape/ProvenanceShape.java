package dk.medsdk.io.shape;

import dk.medsdk.io.Provenance;
import tools.jackson.core.JsonGenerator;

/** Where a document came from, at the end of what {@code med convert} writes. */
public final class ProvenanceShape {

  private ProvenanceShape() {}

  /** Writes the property of that name. */
  public static void write(Provenance provenance, JsonGenerator out) {
    out.writeName("provenance");
    out.writeStartObject();
    provenance.name().ifPresent(name -> out.writeStringProperty("name", name));
    out.writeStringProperty("mediaType", provenance.mediaType());
    provenance.sha256().ifPresent(sha256 -> out.writeStringProperty("sha256", sha256));
    provenance.encoding().ifPresent(encoding -> out.writeStringProperty("encoding", encoding));
    out.writeEndObject();
  }
}
