package dev.readiness.render.formats;

import java.io.OutputStream;

/** Takes what is written and keeps its measure only. */
final class Meter extends OutputStream {

    private final long look;
    private long written;
    private int largest;
    private long used;
    private boolean closed;

    /** @param look after how many bytes it looks how much memory is in use */
    Meter(long look) {
        this.look = look;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        written += length;
        largest = Math.max(largest, length);
        if (used == 0 && written >= look) {
            used = used();
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    long written() {
        return written;
    }

    /** Bytes of the largest single write. */
    int largest() {
        return largest;
    }

    /** Bytes of the heap that were in use at the look. */
    long usedThen() {
        return used;
    }

    boolean isClosed() {
        return closed;
    }

    /** Bytes of the heap that something still holds. */
    static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
