package dev.readiness.mojo;

import org.apache.maven.doxia.sink.Sink;

/** A table of text that is written row by row. */
final class SiteTable {

    private final Sink sink;

    SiteTable(Sink sink) {
        this.sink = sink;
    }

    SiteTable begin(String... heads) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String head : heads) {
            sink.tableHeaderCell();
            sink.text(head);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        return this;
    }

    void row(String... cells) {
        sink.tableRow();
        for (String cell : cells) {
            sink.tableCell();
            sink.text(cell);
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    void end() {
        sink.tableRows_();
        sink.table_();
    }
}
