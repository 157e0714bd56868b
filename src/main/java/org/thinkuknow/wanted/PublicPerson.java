package org.thinkuknow.wanted;

import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the public reads of a wanted person, and nothing else (law, section 3): no day of birth, no warrant, no offence, no address.
 *
 * @param aliases      other names; may be empty
 * @param age          in years, today
 * @param wantedFor    one bare sentence
 * @param looks        what is known of how the person looks and speaks
 * @param places       where they were last seen and may have links to
 * @param since        since when they are wanted
 * @param photoWords   the photo for whoever does not see it
 * @param publishedAt  when this was published
 * @param shownUntil   from when nobody sees it any more
 */
public record PublicPerson(
        String reference,
        String name,
        List<String> aliases,
        int age,
        Sex sex,
        Region region,
        String wantedFor,
        String force,
        LocalDate since,
        List<Line> looks,
        List<Line> places,
        String photoWords,
        String photoTaken,
        Instant publishedAt,
        Instant shownUntil) {

    /** Something that is known, with its name; what is not known is left out. */
    public record Line(String key, String label, String words) {}

    private static final int INCHES_OF_A_FOOT = 12;
    private static final double CENTIMETRES_OF_AN_INCH = 2.54;

    static PublicPerson of(
            String reference, WantedText text, Instant publishedAt, Instant shownUntil, LocalDate today) {
        var looks = new ArrayList<Line>();
        height(text).ifPresent(looks::add);
        add(
                looks,
                text,
                FileField.BUILD,
                FileField.HAIR,
                FileField.EYES,
                FileField.MARKS,
                FileField.ACCENT,
                FileField.LANGUAGES);
        var places = new ArrayList<Line>();
        add(places, text, FileField.LAST_SEEN, FileField.LINKS);
        var wantedFor = WantedFor.valueOf(text.text(FileField.WANTED_FOR));
        return new PublicPerson(
                reference,
                text.text(FileField.NAME),
                aliases(text),
                Period.between(text.day(FileField.BORN).orElseThrow(), today).getYears(),
                Sex.valueOf(text.text(FileField.SEX)),
                Region.valueOf(text.text(FileField.REGION)),
                "Wanted on a warrant issued by %s for %s.".formatted(text.text(FileField.COURT), wantedFor.words()),
                text.text(FileField.FORCE),
                text.day(FileField.SINCE).orElseThrow(),
                List.copyOf(looks),
                List.copyOf(places),
                text.text(FileField.PHOTO_WORDS),
                text.text(FileField.PHOTO_TAKEN),
                publishedAt,
                shownUntil);
    }

    private static List<String> aliases(WantedText text) {
        return List.of(text.text(FileField.ALIASES).split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<Line> height(WantedText text) {
        return Optional.of(text.text(FileField.HEIGHT))
                .filter(height -> !height.isEmpty())
                .map(Integer::parseInt)
                .map(centimetres -> new Line(FileField.HEIGHT.key(), "Height", inBoth(centimetres)));
    }

    /** Many people in the United Kingdom think of height in feet. */
    private static String inBoth(int centimetres) {
        var inches = Math.toIntExact(Math.round(centimetres / CENTIMETRES_OF_AN_INCH));
        return "%d cm (%d ft %d in)".formatted(centimetres, inches / INCHES_OF_A_FOOT, inches % INCHES_OF_A_FOOT);
    }

    private static void add(List<Line> lines, WantedText text, FileField... fields) {
        for (var field : fields) {
            if (text.has(field)) {
                lines.add(new Line(field.key(), field.label(), text.text(field)));
            }
        }
    }

    boolean isShown(Instant now) {
        return now.isBefore(shownUntil);
    }

    /** Its page. */
    public String address() {
        return "/wanted/" + reference;
    }

    /** Where its photo is. */
    public String photo() {
        return address() + "/photo.jpg";
    }

    /** Since when the person is wanted, as people read it. */
    public String sinceWords() {
        return UkTime.day(since);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PublicPerson[%s]".formatted(reference);
    }
}
