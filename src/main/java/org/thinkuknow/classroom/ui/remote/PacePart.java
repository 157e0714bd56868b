package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LiveLesson.Pace;

import java.util.function.Consumer;

/** Whether all screens move together or every pupil goes alone, and how to change it. */
class PacePart extends NativeDetails {

    private final Paragraph means = new Paragraph();
    private final NativeButton change;
    private Pace other = Pace.OWN;

    /** @param choose is told the pace that is wanted */
    PacePart(Consumer<Pace> choose) {
        change = new NativeButton("", click -> choose.accept(other));
        change.setId("pace");
        setContent(new Div(means, change));
    }

    void show(Pace pace) {
        var own = pace == Pace.OWN;
        other = own ? Pace.TOGETHER : Pace.OWN;
        setSummaryText(own ? "Pace: each pupil's own" : "Pace: all together");
        means.setText(
                own
                        ? "Each pupil works at their own pace and sees straight away what is right."
                        : "All screens move together.");
        change.setText(own ? "Bring everybody back together" : "Let pupils work at their own pace");
    }
}
