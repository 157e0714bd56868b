package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.ReportSummary;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.MergeFacts;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case in the queue, in two lines: whom it is about, where, why, and the clock; then where it stands. It changes in place, so that
 * the keyboard's focus stays where it is. What it says is one value of the link and not a part of the page for each word: an open desk
 * holds a few kilobytes for a full lane instead of half a megabyte.
 */
class QueueRow extends ListItem {

    private static final String BETWEEN = " · ";

    private final Anchor link = new Anchor();
    private String written = "";

    QueueRow(String reference) {
        link.setHref("triage/" + reference);
        add(link);
        addClassName("queue-row");
        getElement().setAttribute("data-reference", reference);
    }

    /** @param unsent whether the officer who looks has words there that are not sent yet */
    void show(QueuedCase queued, boolean open, boolean unsent, Instant now) {
        var closedAt = queued.facts().standing().closedAt();
        setClassName("restricted", queued.isRestricted());
        if (queued.isRestricted() || queued.isLocked()) {
            link.removeHref();
            write(withoutWords(queued, now));
        } else {
            link.setHref("triage/" + queued.facts().reference());
            write(closedAt == null ? open(queued, unsent, now) : closed(queued, closedAt, unsent, now));
        }
        link.getElement().setAttribute("aria-current", open ? "page" : "false");
    }

    /** Setting a value anew sends it anew, also when it is the same: a desk full of rows would be pushed whole by each change. */
    private void write(RowHtml html) {
        var wanted = html.toString();
        if (!wanted.equals(written)) {
            written = wanted;
            link.getElement().setProperty("innerHTML", wanted);
        }
    }

    private static RowHtml open(QueuedCase queued, boolean unsent, Instant now) {
        var facts = queued.facts();
        var about = queued.line().about();
        var due = queued.due();
        var soon = queued.isDueSoon(now);
        var overdue = due != null && due.until().isBefore(now);
        return beginning(queued)
                .part("age", age(about))
                .place(place(about))
                .part("why", behind(String.join(", ", queued.line().why())))
                .end()
                .cell(
                        overdue ? "clock overdue" : soon ? "clock soon" : "clock",
                        due == null ? "" : said(soon, "soon, ") + ReadableTimes.until(due.until(), now))
                .line("stands")
                .part("news", news(facts, unsent))
                .part("title", title(queued))
                .moment(
                        "waits",
                        facts.times().receivedAt(),
                        behind("%s · %s"
                                .formatted(
                                        ReadableTimes.ago(facts.times().receivedAt(), now),
                                        facts.standing().state().words())))
                .part("owner", queued.ownerName() == null ? "" : behind(queued.ownerName()))
                .end()
                .cell("step", due == null ? "" : due.what());
    }

    /** That it is there, how urgent, how old, until when and with whom: whoever looks may know no more, and goes nowhere by it. */
    private static RowHtml withoutWords(QueuedCase queued, Instant now) {
        var standing = queued.facts().standing();
        var since = Objects.requireNonNullElse(
                standing.closedAt(), queued.facts().times().receivedAt());
        var due = queued.due();
        return new RowHtml()
                .level(queued.facts().level())
                .line("about")
                .part("restricted-words", queued.isLocked() ? queued.facts().reference() : "Restricted")
                .end()
                .cell(
                        due != null && due.until().isBefore(now) ? "clock overdue" : "clock",
                        due == null ? "" : ReadableTimes.until(due.until(), now))
                .line("stands")
                .moment("waits", since, (standing.closedAt() == null ? "" : "closed ") + ReadableTimes.ago(since, now))
                .part("owner", queued.ownerName() == null ? "" : behind(queued.ownerName()))
                .end()
                .cell("step", "");
    }

    /** How it ended in place of why it was urgent; then by whom, and when. */
    private static RowHtml closed(QueuedCase queued, Instant closedAt, boolean unsent, Instant now) {
        var outcome = queued.facts().standing().outcome();
        var about = queued.line().about();
        return beginning(queued)
                .part("age", before(about.age()))
                .place(before(about.place()))
                .part("why", outcome == null ? "outcome not known" : outcome.words())
                .end()
                .cell("clock", ReadableTimes.ago(closedAt, now))
                .line("stands")
                .part("news", news(queued.facts(), unsent))
                .part("title", title(queued))
                .moment("waits", closedAt, "")
                .part("owner", behind(queued.ownerName() == null ? "by whom is not known" : "by " + queued.ownerName()))
                .end()
                .cell("step", "closed");
    }

    private static RowHtml beginning(QueuedCase queued) {
        return new RowHtml()
                .level(queued.facts().level())
                .line("about")
                .part("first", queued.facts().isFirst() ? "Look first" : "");
    }

    private static String title(QueuedCase queued) {
        return queued.facts().reference() + behind(said(queued.line().about().another(), "told by somebody else"));
    }

    private static String age(ReportSummary about) {
        if (about.age().isEmpty()) {
            return about.place().isEmpty() ? "" : "age not in the form" + BETWEEN;
        }
        return about.age() + BETWEEN;
    }

    private static String place(ReportSummary about) {
        if (!about.place().isEmpty()) {
            return about.place();
        }
        return about.age().isEmpty() ? "age and place not in the form" : "place not in the form";
    }

    /** What has happened that whoever reads the queue has to know: it is never cut short by what stands beside it. */
    private static String news(CaseFacts facts, boolean unsent) {
        return Stream.of(
                        said(facts.notLookedThrough(), "could not be looked through"),
                        said(facts.judged().otherLanguage(), "in another language"),
                        said(facts.standing().unseen(), "new message"),
                        said(facts.judged().lookAgain(), "look again"),
                        said(
                                facts.level() == Level.ONE && facts.asked().isToSay(),
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
}
