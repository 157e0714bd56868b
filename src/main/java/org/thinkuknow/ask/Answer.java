package org.thinkuknow.ask;

import org.thinkuknow.content.Helpline;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One question as a child asks it, and its answer.
 *
 * @param slug      permanent; its place in the address
 * @param also      other ways to ask the same; only the search uses them
 * @param danger    whether the report button and the helplines come before everything else
 * @param brief     one or two sentences that would be enough
 * @param html      the answer, sanitised
 * @param whatToDo  what to do now, sanitised
 * @param whoHelps  who can help, sanitised
 * @param words     the answer as plain text, for the search
 * @param related   slugs of other answers
 * @param lesson    the address of the lesson that teaches it
 * @param checked   the day somebody last made sure that it is right
 */
public record Answer(
        String slug,
        String question,
        List<String> also,
        Strand strand,
        List<AgeBand> bands,
        boolean danger,
        String brief,
        String html,
        String whatToDo,
        String whoHelps,
        String words,
        List<Helpline> helplines,
        List<String> related,
        Optional<String> lesson,
        LocalDate checked) {

    /** The answer's address. */
    public String address() {
        return "/ask/" + slug;
    }
}
