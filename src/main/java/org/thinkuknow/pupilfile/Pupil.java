package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child as the school's leads know them.
 *
 * @param name      their name in full
 * @param knownAs   what they are called, where that is other than the name; may be empty
 * @param born      their date of birth; null if it is not known yet
 * @param className their class or form; may be empty
 */
public record Pupil(String name, String knownAs, @Nullable LocalDate born, String className) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CLASS = 60;

    /**
     * Takes blanks away and checks the size.
     *
     * @throws PupilFileRefused with a sentence for the lead
     */
    public Pupil {
        name = PupilFileRefused.checked(name.replaceAll("\\s+", " "), LONGEST_NAME, "The name");
        knownAs = PupilFileRefused.checked(knownAs.replaceAll("\\s+", " "), LONGEST_NAME, "What they are called");
        className = PupilFileRefused.checked(className.replaceAll("\\s+", " "), LONGEST_CLASS, "The class");
        PupilFileRefused.when(name.isEmpty(), "Please write the child’s name.");
    }

    /** The date of birth, where it is known. */
    public Optional<LocalDate> birthday() {
        return Optional.ofNullable(born);
    }

    /** The name, and what they are called. */
    public String called() {
        return knownAs.isEmpty() || knownAs.equals(name) ? name : "%s (%s)".formatted(name, knownAs);
    }

    /** Everything by which the child may be looked for. */
    List<String> names() {
        return List.of(name, knownAs);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Pupil[]";
    }
}
