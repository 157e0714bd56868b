package org.thinkuknow.wanted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What has to be true before the public is shown anybody, each with the sentence that is said if it is not (law, section 3; decision
 * 0066). That whoever approves is not the author is no point of this list: it binds usernames, and {@link WantedPerson} holds it.
 */
enum GatePoint {
    DESCRIBED(
            "Name, man or woman, region, what for, by which force and since when are needed.",
            file -> hasAll(
                    file.text,
                    FileField.NAME,
                    FileField.SEX,
                    FileField.REGION,
                    FileField.WANTED_FOR,
                    FileField.FORCE,
                    FileField.SINCE)),
    ADULT_AT_OFFENCE(
            "The day of birth and the day of the offence have to show that the person was 18 then. Nobody is shown for what they did as a "
                    + "child.",
            file -> file.text
                    .day(FileField.OFFENCE_DAY)
                    .map(day -> file.isAdultOn(day) && !day.isAfter(file.today))
                    .orElse(false)),
    ADULT_NOW(
            "The day of birth has to show that the person is 18 now. Nobody under 18 is ever shown.",
            file -> file.isAdultOn(file.today)),
    WARRANT("The number of the warrant is missing.", file -> file.text.has(FileField.WARRANT)),
    COURT("The court that issued the warrant is missing.", file -> file.text.has(FileField.COURT)),
    WARRANT_DAY("The day of the warrant is missing or ahead.", file -> file.isPast(FileField.WARRANT_DAY)),
    VERIFIED_TODAY(
            "The warrant has to be verified today: ask the court or the force, and write today's day.",
            file -> file.text.day(FileField.VERIFIED).filter(file.today::equals).isPresent()),
    TWO_SOURCES(
            "The identity needs two sources that are not the same.",
            file -> hasAll(file.text, FileField.FIRST_SOURCE, FileField.SECOND_SOURCE)
                    && !file.text
                            .text(FileField.FIRST_SOURCE)
                            .equalsIgnoreCase(file.text.text(FileField.SECOND_SOURCE))),
    PHOTO("A photo is missing.", file -> file.pictured),
    PHOTO_DATE("When the photo was taken is missing.", file -> file.text.has(FileField.PHOTO_TAKEN)),
    PHOTO_SOURCE("Where the photo is from is missing.", file -> file.text.has(FileField.PHOTO_SOURCE)),
    PHOTO_WORDS(
            "The photo in words is missing: some people do not see it.", file -> file.text.has(FileField.PHOTO_WORDS)),
    PURPOSE("The policing purpose has to be written.", file -> file.isReasoned(FileField.PURPOSE)),
    NECESSITY("Why it is necessary has to be written.", file -> file.isReasoned(FileField.NECESSITY)),
    PROPORTIONALITY("Why it is proportionate has to be written.", file -> file.isReasoned(FileField.PROPORTIONALITY)),
    OTHER_ROUTES("Which other routes were tried has to be written.", file -> file.isReasoned(FileField.OTHER_ROUTES)),
    FAMILY(
            "The risk to the person's family has to be considered in writing.",
            file -> file.isReasoned(FileField.FAMILY)),
    LOOK_ALIKES(
            "The risk to people who look alike has to be considered in writing.",
            file -> file.isReasoned(FileField.LOOK_ALIKES)),
    VICTIM(
            "Somebody has to check, and write, that nothing here lets anybody recognise a victim (1992 Act).",
            file -> file.isReasoned(FileField.VICTIM)),
    CPS("What the CPS said is missing, or why it did not have to be asked.", file -> file.isReasoned(FileField.CPS)),
    EXPIRY(
            "The day on which it comes down has to lie within 90 days from today.",
            file -> file.text
                    .day(FileField.EXPIRES)
                    .filter(day -> day.isAfter(file.today) && !day.isAfter(file.today.plusDays(GatePoint.LONGEST_DAYS)))
                    .isPresent()),
    BARE(
            "What the public reads has to be bare: no conviction, no adjective for the person, nothing of a child, a school or a street, "
                    + "no postcode.",
            File::isBare);

    /** How long somebody may be shown before two people have to decide anew. */
    static final int LONGEST_DAYS = 90;

    private static final int ADULT_YEARS = 18;
    /** A full stop is no reason. */
    private static final int SHORTEST_REASON = 20;

    private static final Pattern NOT_BARE = Pattern.compile(
            "\\b(convict\\w*|paedo\\w*|pedo\\w*|monster|beast|predator|evil|dangerous|violent|offenders?|rap(e|ist)\\w*|abus\\w*|sex\\w*|"
                    + "child(ren)?|kids?|girls?|boys?|daughter|son|niece|nephew|pupils?|victims?|schools?|nursery|academy|"
                    + "street|road|avenue|[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2})\\b",
            Pattern.CASE_INSENSITIVE);

    private final String sentence;
    private final Predicate<File> holds;

    GatePoint(String sentence, Predicate<File> holds) {
        this.sentence = sentence;
        this.holds = holds;
    }

    /** What is said if it is not so. */
    String sentence() {
        return sentence;
    }

    /**
     * What stands in the way of publishing, as sentences.
     *
     * @param pictured whether the file has a photo
     * @param today    in London
     */
    static List<String> missing(WantedText text, boolean pictured, LocalDate today) {
        return open(text, pictured, today).map(GatePoint::sentence).toList();
    }

    static Stream<GatePoint> open(WantedText text, boolean pictured, LocalDate today) {
        var file = new File(text, pictured, today);
        return Arrays.stream(values()).filter(point -> !point.holds.test(file));
    }

    private static boolean hasAll(WantedText text, FileField... fields) {
        return Arrays.stream(fields).allMatch(text::has);
    }

    private record File(WantedText text, boolean pictured, LocalDate today) {

        boolean isAdultOn(LocalDate day) {
            return born().map(birth -> !day.minusYears(ADULT_YEARS).isBefore(birth))
                    .orElse(false);
        }

        private Optional<LocalDate> born() {
            return text.day(FileField.BORN);
        }

        boolean isPast(FileField field) {
            return text.day(field).filter(day -> !day.isAfter(today)).isPresent();
        }

        boolean isReasoned(FileField field) {
            return text.text(field).length() >= SHORTEST_REASON;
        }

        /** A name may be any word, and what is chosen from a list is bare by itself. */
        boolean isBare() {
            return Arrays.stream(FileField.values())
                    .filter(field -> field.part() == FileField.Part.PUBLIC && field.kind() == FileField.Kind.LINE)
                    .filter(field -> field != FileField.NAME && field != FileField.ALIASES && field != FileField.FORCE)
                    .noneMatch(field -> NOT_BARE.matcher(text.text(field)).find());
        }
    }
}
