package dk.medsdk.io.shape;

import dk.medsdk.io.Provenance;

/** Where a document came from, at the end of what {@code med convert} writes. */
public final class ProvenanceShape {

  private ProvenanceShape() {}

  /** Writes the property of that name. */
  public static void write(Provenance provenance, FormOutput out) {
    out.name("provenance");
    out.startObject();
    provenance.name().ifPresent(name -> text("name", name, out));
    text("mediaType", provenance.mediaType(), out);
    provenance.sha256().ifPresent(sha256 -> text("sha256", sha256, out));
    provenance.encoding().ifPresent(encoding -> text("encoding", encoding, out));
    out.endObject();
  }

  private static void text(String name, String text, FormOutput out) {
    out.name(name);
    out.text(text);
  }
}
