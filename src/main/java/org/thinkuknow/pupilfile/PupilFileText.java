package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.ReadableRecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A whole file as one lead may read it. Records that they may not open are not in it, and nothing in it says that there are any.
 *
 * @param number   for ever; it stands in addresses and in the audit record
 * @param school   the key of the school whose leads keep it
 * @param version  how often its details were changed
 * @param category what the file is mostly about; null if that was not chosen
 * @param contacts in the order in which they were written
 * @param entries  by when they happened, the oldest first, without additions, which hang on their entry
 * @param records  by when the child told, the oldest first
 */
public record PupilFileText(
        String number,
        String school,
        Instant begunAt,
        int version,
        Pupil pupil,
        FileStatus status,
        @Nullable Category category,
        List<Contact> contacts,
        List<Entry> entries,
        List<FiledRecord> records) {

    /** The day on which the file is erased, as it stands (decision 0101). */
    public LocalDate keptUntil() {
        return PupilFileErasing.lastDay(new FileCard(pupil, status, category), begunAt);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PupilFileText[" + number + "]";
    }

    /**
     * A contact of the child.
     *
     * @param version how often it was changed
     */
    public record Contact(long id, int version, PupilContactText text) {}

    /**
     * What was written or pressed.
     *
     * @param writtenBy the name of whoever wrote it
     * @param additions what was added to it later, in its order
     */
    public record Entry(long id, Instant writtenAt, String writtenBy, PupilEntryText text, List<Addition> additions) {}

    /**
     * What was added to an entry after it was written.
     *
     * @param writtenBy the name of whoever wrote it
     */
    public record Addition(Instant writtenAt, String writtenBy, String words) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Addition[" + writtenAt + "]";
        }
    }

    /**
     * A record that a lead has put into the file.
     *
     * @param filedBy the name of whoever did
     */
    public record FiledRecord(PupilRole role, Instant filedAt, String filedBy, ReadableRecord record) {}
}
