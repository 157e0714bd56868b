package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.triage.CaseDesk.QueuedCase;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.MergeFacts;

import java.time.Instant;

/** One case in the queue. It changes in place, so that the keyboard's focus stays where it is. */
class QueueRow extends ListItem {

    private final Anchor link = new Anchor();
    private final Span first = part("first");
    private final Span title = part("title");
    private final Span waits = part("waits");
    private final Span clock = part("clock");
    private final Span owner = part("owner");

    QueueRow(String reference) {
        link.setHref("triage/" + reference);
        link.add(first, title, waits, clock, owner);
        add(link);
        addClassName("queue-row");
        getElement().setAttribute("data-reference", reference);
    }

    /** @param unsent whether the officer who looks has words there that are not sent yet */
    void show(QueuedCase queued, boolean open, boolean unsent, Instant now) {
        var facts = queued.facts();
        write(first, facts.isFirst() ? "Look first" : "");
        write(
                title,
                facts.reference()
                        + (facts.notLookedThrough() ? " · could not be looked through" : "")
                        + (facts.judged().otherLanguage() ? " · in another language" : "")
                        + (facts.standing().unseen() ? " · new message" : "")
                        + (facts.judged().lookAgain() ? " · look again" : "")
                        + asked(facts)
                        + merged(facts.merge())
                        + (unsent ? " · unsent draft" : ""));
        write(
                waits,
                "%s · %s"
                        .formatted(
                                ReadableTimes.ago(facts.times().receivedAt(), now),
                                facts.standing().state().words()));
        waits.getElement().setAttribute("data-exact", UkTime.exact(facts.times().receivedAt()));
        var due = queued.due();
        write(clock, due == null ? "" : due.what() + " " + ReadableTimes.until(due.until(), now));
        clock.setClassName("overdue", due != null && due.until().isBefore(now));
        write(owner, queued.ownerName() == null ? "" : queued.ownerName());
        link.getElement().setAttribute("aria-current", open ? "page" : "false");
    }

    /** Setting a text anew sends it anew, also when it is the same: a desk full of rows would be pushed whole by each change. */
    private static void write(Span part, String text) {
        if (!part.getText().equals(text)) {
            part.setText(text);
        }
    }

    private static String asked(CaseFacts facts) {
        return (facts.level() == Level.ONE && facts.asked().isHalf()
                        ? " · " + facts.asked().missingWords()
                        : "")
                + (facts.asked().addedAt() == null ? "" : " · added after the referral");
    }

    private static String merged(MergeFacts merge) {
        return merge.isMerged()
                ? " · merged into " + merge.into()
                : merge.heardFrom() == null ? "" : " · somebody wrote in " + merge.heardFrom();
    }

    private static Span part(String name) {
        var span = new Span();
        span.addClassName(name);
        return span;
    }
}
