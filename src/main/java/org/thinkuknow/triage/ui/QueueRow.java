package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.ReportSummary;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.MergeFacts;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case in the queue, in two lines: whom it is about, where, why, and the clock; then where it stands. It changes in place, so that
 * the keyboard's focus stays where it is.
 */
class QueueRow extends ListItem {

    private static final String BETWEEN = " · ";

    private final Anchor link = new Anchor();
    private final Span level = part("level");
    private final Span first = part("first");
    private final Span age = part("age");
    private final Span place = part("place");
    private final Span why = part("why");
    private final Span clock = part("clock");
    private final Span step = part("step");
    private final Span news = part("news");
    private final Span title = part("title");
    private final Span waits = part("waits");
    private final Span owner = part("owner");

    QueueRow(String reference) {
        link.setHref("triage/" + reference);
        place.getElement().setAttribute("dir", "auto");
        link.add(level, line("about", first, age, place, why), clock, line("stands", news, title, waits, owner), step);
        add(link);
        addClassName("queue-row");
        getElement().setAttribute("data-reference", reference);
    }

    /** @param unsent whether the officer who looks has words there that are not sent yet */
    void show(QueuedCase queued, boolean open, boolean unsent, Instant now) {
        var facts = queued.facts();
        var about = queued.line().about();
        write(
                level,
                facts.level() == Level.ONE ? "▲" : String.valueOf(facts.level().ordinal() + 1));
        level.getElement().setAttribute("aria-label", facts.level().title()).setAttribute("role", "img");
        level.setClassName("one", facts.level() == Level.ONE);
        write(first, facts.isFirst() ? "Look first" : "");
        write(news, news(facts, unsent));
        write(title, facts.reference() + behind(said(about.another(), "told by somebody else")));
        var closedAt = facts.standing().closedAt();
        if (closedAt == null) {
            open(queued, now);
        } else {
            closed(queued, closedAt, now);
        }
        link.getElement().setAttribute("aria-current", open ? "page" : "false");
    }

    private void open(QueuedCase queued, Instant now) {
        var facts = queued.facts();
        write(age, age(queued.line().about()));
        write(place, place(queued.line().about()));
        write(why, behind(String.join(", ", queued.line().why())));
        write(
                waits,
                behind("%s · %s")
                        .formatted(
                                ReadableTimes.ago(facts.times().receivedAt(), now),
                                facts.standing().state().words()));
        exactly(facts.times().receivedAt());
        var due = queued.due();
        var soon = queued.isDueSoon(now);
        write(clock, due == null ? "" : said(soon, "soon, ") + ReadableTimes.until(due.until(), now));
        write(step, due == null ? "" : due.what());
        clock.setClassName("overdue", due != null && due.until().isBefore(now));
        clock.setClassName("soon", soon);
        write(owner, queued.ownerName() == null ? "" : behind(queued.ownerName()));
    }

    /** How it ended in place of why it was urgent; then by whom, and when. */
    private void closed(QueuedCase queued, Instant closedAt, Instant now) {
        var outcome = queued.facts().standing().outcome();
        var about = queued.line().about();
        write(age, before(about.age()));
        write(place, before(about.place()));
        write(why, outcome == null ? "outcome not known" : outcome.words());
        write(waits, "");
        exactly(closedAt);
        write(clock, ReadableTimes.ago(closedAt, now));
        write(step, "closed");
        clock.setClassName("overdue", false);
        clock.setClassName("soon", false);
        write(owner, behind(queued.ownerName() == null ? "by whom is not known" : "by " + queued.ownerName()));
    }

    private void exactly(Instant moment) {
        waits.getElement().setAttribute("data-exact", UkTime.exact(moment));
    }

    /** Setting a text anew sends it anew, also when it is the same: a desk full of rows would be pushed whole by each change. */
    private static void write(Span part, String text) {
        if (!part.getText().equals(text)) {
            part.setText(text);
        }
    }

    private static String age(ReportSummary about) {
        if (about.age().isEmpty()) {
            return about.place().isEmpty() ? "" : "age not told" + BETWEEN;
        }
        return about.age() + BETWEEN;
    }

    private static String place(ReportSummary about) {
        if (!about.place().isEmpty()) {
            return about.place();
        }
        return about.age().isEmpty() ? "age and place not told" : "place not told";
    }

    /** What has happened that whoever reads the queue has to know: it is never cut short by what stands beside it. */
    private static String news(CaseFacts facts, boolean unsent) {
        return Stream.of(
                        said(facts.notLookedThrough(), "could not be looked through"),
                        said(facts.judged().otherLanguage(), "in another language"),
                        said(facts.standing().unseen(), "new message"),
                        said(facts.judged().lookAgain(), "look again"),
                        said(
                                facts.level() == Level.ONE && facts.asked().isHalf(),
                                facts.asked().missingWords()),
                        said(facts.asked().addedAt() != null, "added after the referral"),
                        merged(facts.merge()),
                        said(unsent, "unsent draft"))
                .filter(words -> !words.isEmpty())
                .map(words -> words + BETWEEN)
                .collect(Collectors.joining());
    }

    private static String behind(String words) {
        return words.isEmpty() ? "" : BETWEEN + words;
    }

    private static String before(String words) {
        return words.isEmpty() ? "" : words + BETWEEN;
    }

    private static String said(boolean holds, String words) {
        return holds ? words : "";
    }

    private static String merged(MergeFacts merge) {
        return merge.isMerged()
                ? "merged into " + merge.into()
                : merge.heardFrom() == null ? "" : "somebody wrote in " + merge.heardFrom();
    }

    private static Span line(String name, Span... parts) {
        var line = part(name);
        line.add(parts);
        return line;
    }

    private static Span part(String name) {
        var span = new Span();
        span.addClassName(name);
        return span;
    }
}
