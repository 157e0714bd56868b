package org.thinkuknow.outreach;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an educator plans; it checks itself when made.
 *
 * @param audience year groups, never names
 * @param pupils   about how many
 * @param talk     the address of a lesson of ours, such as {@code /learn/7-11/who-is-a-friend-online}
 * @param live     whether it is taught as a live lesson
 * @param people   usernames of those who go
 * @param travel   how to get there
 */
public record NewVisit(
        SchoolOfVisit school,
        LocalDate day,
        LocalTime time,
        int minutes,
        String audience,
        int pupils,
        String talk,
        boolean live,
        Set<String> people,
        String travel) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{2,20}");
    private static final Pattern TALK = Pattern.compile("/learn/[a-z0-9-]+/[a-z0-9-]{1,100}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_TRAVEL = 4_000;
    private static final int LONGEST_VISIT = 8 * 60;
    private static final int MOST_PUPILS = 5_000;

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws VisitRefused with a sentence for each thing that cannot stay as it is
     */
    public NewVisit {
        var wrong = new ArrayList<String>();
        ask(NUMBER.matcher(school.number()).matches(), "Please choose the school from the list.", wrong);
        ask(
                !school.name().isBlank() && fits(school.name(), LONGEST_NAME),
                "Please give the school's name, in at most 200 characters.",
                wrong);
        ask(fits(school.town(), LONGEST_TOWN), "The town fits in at most 100 characters.", wrong);
        ask(NationWords.KEYS.contains(school.nation()), "Please say which nation the school is in.", wrong);
        ask(
                !audience.isBlank() && fits(audience, LONGEST_NAME),
                "Please say which year groups listen, in at most 200 characters.",
                wrong);
        ask(pupils >= 1 && pupils <= MOST_PUPILS, "Please say about how many pupils listen: 1 to 5,000.", wrong);
        ask(minutes >= 10 && minutes <= LONGEST_VISIT, "A visit takes 10 minutes to 8 hours.", wrong);
        ask(TALK.matcher(talk).matches(), "Please choose the lesson that is given.", wrong);
        ask(fits(travel, LONGEST_TRAVEL), "The notes for the way fit in at most 4,000 characters.", wrong);
        if (!wrong.isEmpty()) {
            throw new VisitRefused(wrong);
        }
        people = Set.copyOf(people);
    }

    /**
     * A visit as it was typed.
     *
     * @throws VisitRefused with a sentence for each thing that cannot stay as it is
     */
    public static NewVisit of(
            SchoolOfVisit school,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            int minutes,
            String audience,
            int pupils,
            String talk,
            boolean live,
            Set<String> people,
            String travel) {
        if (day == null || time == null) {
            throw new VisitRefused("Please give the day and the time of the visit.");
        }
        return new NewVisit(
                school.stripped(), day, time, minutes, audience.strip(), pupils, talk, live, people, travel.strip());
    }

    private static void ask(boolean right, String sentence, List<String> wrong) {
        if (!right) {
            wrong.add(sentence);
        }
    }

    private static boolean fits(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest;
    }

    /** Never what was typed: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewVisit[" + day + "]";
    }
}
