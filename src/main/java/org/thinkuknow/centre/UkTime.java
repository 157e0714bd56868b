package org.thinkuknow.centre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Times as people in the United Kingdom read and write them. */
public final class UkTime {

    /** The zone whose time clocks and calendars here show. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WORDS = like("d MMMM yyyy, HH:mm");
    private static final DateTimeFormatter WORDS_WITHOUT_YEAR = like("d MMMM, HH:mm");
    private static final DateTimeFormatter SHORT = like("d MMM yyyy, HH:mm");
    private static final DateTimeFormatter SHORT_WITHOUT_YEAR = like("d MMM, HH:mm");
    private static final DateTimeFormatter EXACT = like("d MMM yyyy, HH:mm:ss");
    private static final DateTimeFormatter WEEKDAY = like("EEE d MMM, HH:mm");
    private static final DateTimeFormatter EXACT_WEEKDAY = like("EEE d MMM, HH:mm:ss");
    private static final DateTimeFormatter DAY = like("d MMMM yyyy");
    private static final DateTimeFormatter DAY_WITHOUT_YEAR = like("d MMMM");
    private static final DateTimeFormatter SHORT_DAY = like("d MMM yyyy");
    private static final DateTimeFormatter WEEKDAY_ALONE = like("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIME = like("HH:mm");
    private static final DateTimeFormatter EXACT_TIME = like("HH:mm:ss");
    private static final DateTimeFormatter TIME_AND_ZONE = like("HH:mm z");
    private static final DateTimeFormatter ON_A_DAY = like("EEE d MMM");
    private static final DateTimeFormatter WEEKDAY_AND_TIME = like("EEE\u00a0HH:mm");

    private UkTime() {}

    private static DateTimeFormatter like(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZONE);
    }

    /** Such as "26 November 2026, 08:10". */
    public static String words(Instant then) {
        return WORDS.format(then);
    }

    /** Such as "26 November, 08:10". */
    public static String wordsWithoutYear(Instant then) {
        return WORDS_WITHOUT_YEAR.format(then);
    }

    /** Such as "26 Nov 2026, 08:10". */
    public static String shortWords(Instant then) {
        return SHORT.format(then);
    }

    /** Such as "26 Nov, 08:10". */
    public static String shortWithoutYear(Instant then) {
        return SHORT_WITHOUT_YEAR.format(then);
    }

    /** Such as "26 Nov 2026, 08:10:09". */
    public static String exact(Instant then) {
        return EXACT.format(then);
    }

    /** Such as "Thu 26 Nov, 08:10". */
    public static String onWeekday(Instant then) {
        return WEEKDAY.format(then);
    }

    /** Such as "Thu 26 Nov, 08:10:09". */
    public static String exactOnWeekday(Instant then) {
        return EXACT_WEEKDAY.format(then);
    }

    /** Such as "26 November 2026". */
    public static String day(Instant then) {
        return DAY.format(then);
    }

    /** Such as "26 November 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "26 November". */
    public static String dayWithoutYear(LocalDate day) {
        return DAY_WITHOUT_YEAR.format(day);
    }

    /** Such as "26 Nov 2026". */
    public static String shortDay(Instant then) {
        return SHORT_DAY.format(then);
    }

    /** Such as "Thursday 26 November 2026". */
    public static String weekday(LocalDate day) {
        return WEEKDAY_ALONE.format(day);
    }

    /** Such as "08:10:09". */
    public static String exactTime(Instant then) {
        return EXACT_TIME.format(then);
    }

    /** Such as "08:10". */
    public static String time(Instant then) {
        return TIME.format(then);
    }

    /** Such as "01:10 BST", for a night in which the clocks change. */
    public static String timeAndZone(Instant then) {
        return TIME_AND_ZONE.format(then);
    }

    /** Such as "Thu 08:10", for what is less than a week away; the two stay on one line. */
    public static String timeOnWeekday(Instant then) {
        return WEEKDAY_AND_TIME.format(then);
    }

    /** Such as "Thu 26 Nov". */
    public static String weekdayOf(LocalDate day) {
        return ON_A_DAY.format(day);
    }

    /** The moment at which a clock here shows the same time some days later, or earlier if they are fewer than none. */
    public static Instant daysLater(Instant then, int days) {
        return then.atZone(ZONE).plusDays(days).toInstant();
    }

    /** Whether a clock here ever shows a time: one hour of spring it leaps over. */
    public static boolean isShown(LocalDateTime time) {
        return !ZONE.getRules().getValidOffsets(time).isEmpty();
    }

    /** The day that an address names, as in "2026-11-23"; empty if it names none of this century. */
    public static Optional<LocalDate> dayIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 2000 && day.getYear() < 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day on which a moment falls here. */
    public static LocalDate date(Instant then) {
        return LocalDate.ofInstant(then, ZONE);
    }

    /** The day that a calendar here shows now. */
    public static LocalDate today(Clock clock) {
        return date(clock.instant());
    }

    /** What a clock here shows at a moment. */
    public static LocalDateTime shown(Instant then) {
        return LocalDateTime.ofInstant(then, ZONE);
    }

    /** The moment that a clock in the United Kingdom shows; of an hour that comes twice, the first. */
    public static Instant instant(LocalDateTime shown) {
        return shown.atZone(ZONE).toInstant();
    }
}
