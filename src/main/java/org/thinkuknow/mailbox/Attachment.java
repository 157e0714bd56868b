package org.thinkuknow.mailbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file that came with a mail: its name sealed, its content in sealed pieces or not held at all. */
@Entity
@Table(name = "mailbox_attachment")
class Attachment {

    @Id
    private String id;

    private String report;
    private int number;
    private byte[] name;
    private String type;
    private long size;
    private boolean held;

    protected Attachment() {}

    Attachment(String id, String report, int number, byte[] sealedName, FoundFile file, boolean held) {
        this.id = id;
        this.report = report;
        this.number = number;
        this.name = sealedName;
        this.type = file.type();
        this.size = file.content().length;
        this.held = held;
    }

    byte[] sealedName() {
        return name;
    }

    String id() {
        return id;
    }

    String type() {
        return type;
    }

    long size() {
        return size;
    }

    boolean isHeld() {
        return held;
    }
}
