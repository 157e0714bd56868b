package org.thinkuknow.notification;

import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.SentOnce;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.util.List;

/** An alert to one person's telephone or device, or several that were gathered for them. */
record TelephoneMessage(Leaving alert, List<Leaving> all, AlertEnds ends) implements SentOnce.Message {

    @Override
    public void left() {
        ends.left(all);
    }

    @Override
    public void waits() {
        ends.failed(all, MailFailure.FOR_NOW, "the service did not take it, it is tried again");
    }

    @Override
    public void refused() {
        ends.failed(all, MailFailure.FOR_GOOD, "the service refused it, or was tried too long");
    }
}
