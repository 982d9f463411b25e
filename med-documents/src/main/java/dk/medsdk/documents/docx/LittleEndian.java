package dk.medsdk.documents.docx;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as zip archives write them, the lowest byte first; outside the bytes is damage. */
final class LittleEndian {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;

  LittleEndian(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All of them, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Two bytes. */
  int word(long at) {
    return (short) SHORT.get(bytes, checked(at, 2)) & 0xFFFF;
  }

  /** Four bytes. */
  long number(long at) {
    return (int) INT.get(bytes, checked(at, 4)) & 0xFFFF_FFFFL;
  }

  /** Eight bytes; beyond the largest file there is, negative. */
  long wide(long at) {
    return (long) LONG.get(bytes, checked(at, 8));
  }

  /** The offset as an index of the bytes, if so many lie there. */
  int checked(long at, long length) {
    if (at < 0 || length < 0 || at > bytes.length - length) {
      throw UnreadableException.damaged();
    }
    return (int) at;
  }
}
