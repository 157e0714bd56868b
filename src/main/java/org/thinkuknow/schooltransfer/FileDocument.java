package org.thinkuknow.schooltransfer;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A child's file as it goes to another school: what the published schema describes ({@code /schemas/child-file.schema.json}).
 *
 * @param format   always {@link #FORMAT}
 * @param version  of the format, at present 1
 * @param status   how the file stood; a name of {@link org.thinkuknow.pupilfile.FileStatus}
 * @param category a name of {@link org.thinkuknow.disclosure.Category}; null if none was chosen
 * @param note     what the sending lead tells the next; may be empty
 */
public record FileDocument(
        String format,
        int version,
        Instant madeAt,
        String fromSchool,
        String number,
        Child child,
        String status,
        @Nullable String category,
        String note,
        List<Contact> contacts,
        List<Entry> entries,
        List<Told> records) {

    /** What a reader knows it by. */
    public static final String FORMAT = "thinkuknow-child-file";

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FileDocument[" + number + "]";
    }

    /** Who the child is. */
    public record Child(
            String name, String knownAs, @Nullable LocalDate born, String className) {

        @Override
        public String toString() {
            return "Child[]";
        }
    }

    /** A parent, a carer or an agency; {@code notToldWhy} is empty where they may be contacted and told. */
    public record Contact(String name, String relation, String reached, String notToldWhy) {

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /** What a lead wrote; {@code kind} is a name of {@link org.thinkuknow.pupilfile.PupilEntryKind}. */
    public record Entry(
            String kind,
            Instant happenedAt,
            Instant writtenAt,
            String writtenBy,
            String who,
            String how,
            String words,
            String agreed,
            List<Mark> marks,
            List<Addition> additions) {

        @Override
        public String toString() {
            return "Entry[" + kind + "]";
        }
    }

    /** A mark on a body map, by side, region and place on the drawing. */
    public record Mark(String side, String region, int x, int y, String words) {

        @Override
        public String toString() {
            return "Mark[]";
        }
    }

    /** What was added later. */
    public record Addition(Instant writtenAt, String writtenBy, String words) {

        @Override
        public String toString() {
            return "Addition[]";
        }
    }

    /** What a child told an adult, as it was signed; {@code role} says what the child of this file is in it. */
    public record Told(
            String reference,
            String role,
            Instant toldAt,
            String writtenBy,
            String place,
            String childWords,
            String view,
            List<String> dangers,
            @Nullable String category,
            String stands,
            List<Addition> additions) {

        @Override
        public String toString() {
            return "Told[" + reference + "]";
        }
    }
}
