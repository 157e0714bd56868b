package org.thinkuknow.wanted;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A file in which everything is right, of somebody who does not exist. */
public final class SomeFile {

    private SomeFile() {}

    /** Everything that the gate asks for, on a day. */
    static WantedText complete(LocalDate today) {
        return with(today, Map.of());
    }

    /** The same with other words in some fields; an empty text leaves a field out. */
    static WantedText with(LocalDate today, Map<FileField, String> others) {
        var fields = new EnumMap<FileField, String>(FileField.class);
        fields.put(FileField.NAME, "Quillon Nobody-Atall");
        fields.put(FileField.ALIASES, "Quill, Q. Invented");
        fields.put(FileField.BORN, today.minusYears(44).toString());
        fields.put(FileField.SEX, "MALE");
        fields.put(FileField.HEIGHT, "183");
        fields.put(FileField.HAIR, "grey, close-cropped");
        fields.put(FileField.LAST_SEEN, "Kent");
        fields.put(FileField.REGION, "SOUTH_EAST");
        fields.put(FileField.WANTED_FOR, "NOTIFYING");
        fields.put(FileField.FORCE, "Demo Police");
        fields.put(FileField.SINCE, today.minusDays(20).toString());
        fields.put(FileField.PHOTO_TAKEN, "about 2023");
        fields.put(FileField.PHOTO_WORDS, "A man with short grey hair and glasses");
        fields.put(FileField.WARRANT, "WARRANT-77-SECRET");
        fields.put(FileField.COURT, "Demo Magistrates' Court");
        fields.put(FileField.WARRANT_DAY, today.minusDays(20).toString());
        fields.put(FileField.VERIFIED, today.toString());
        fields.put(FileField.CRIME, "CRIME-88-SECRET");
        fields.put(FileField.OFFENCE_DAY, today.minusDays(60).toString());
        fields.put(FileField.FIRST_SOURCE, "The police national computer");
        fields.put(FileField.SECOND_SOURCE, "The probation officer");
        fields.put(FileField.PHOTO_SOURCE, "Custody photo of 2023");
        fields.put(FileField.OFFENDER, "O-1234");
        fields.put(FileField.PURPOSE, "To find the person and bring them to the court.");
        fields.put(FileField.NECESSITY, "Nobody has seen the person for twenty days.");
        fields.put(FileField.PROPORTIONALITY, "The public learns a name and a face and nothing else.");
        fields.put(FileField.OTHER_ROUTES, "Enquiries at every known address; banks; ports.");
        fields.put(FileField.FAMILY, "No family lives with the person; a sister was told.");
        fields.put(FileField.LOOK_ALIKES, "A neighbour looks alike and has been warned.");
        fields.put(FileField.VICTIM, "Checked by DS Invented: nothing points to anybody.");
        fields.put(FileField.CPS, "Asked on Monday; no objection.");
        fields.put(FileField.EXPIRES, today.plusDays(60).toString());
        fields.putAll(others);
        return new WantedText(fields);
    }

    /** Everything but the name, by the names that the form has. */
    public static Map<String, String> byKey(LocalDate today) {
        var typed = new HashMap<String, String>();
        complete(today).fields().forEach((field, text) -> typed.put(field.key(), text));
        return typed;
    }

    /** A photo that passes. */
    public static byte[] photo() {
        return SomePhoto.of("png", 300, 400);
    }
}
