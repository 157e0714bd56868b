package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.communication.PushMode;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveNews;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.shell.PageLink;

import java.util.function.Supplier;

/** A screen of a teacher's that follows a lesson she teaches, on whichever screen, hers or a colleague's, it is moved. */
public abstract class FollowedLesson extends Div implements BeforeEnterObserver {

    protected final transient LiveLessons lessons;
    private final transient RunningOrders runningOrders;
    private final transient LiveNews news;
    private String code = "";
    private volatile @Nullable LiveState now;
    private transient Runnable stopFollowing = () -> {};

    protected FollowedLesson(LiveLessons lessons, RunningOrders runningOrders, LiveNews news) {
        this.lessons = lessons;
        this.runningOrders = runningOrders;
        this.news = news;
    }

    /** Shows the lesson as it is now. */
    protected abstract void show(LiveState now, RunningOrder runningOrder);

    /** Says why a step was refused, or with no words that the last one was taken. A board says nothing: a class reads it. */
    protected void say(String refusal) {}

    /** The code in the address, as the lesson has it. */
    protected String code() {
        return code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        look();
    }

    /** Another teacher's lesson and one that never was look the same. */
    private void look() {
        showOrRefuse(() -> {
            var mine = lessons.mine(code);
            code = mine.lesson().code();
            return mine;
        });
    }

    private void showOrRefuse(Supplier<LiveState> latest) {
        try {
            now = latest.get();
            show();
        } catch (LessonRefused e) {
            now = null;
            refuse(e);
        }
    }

    private void refuse(LessonRefused refusal) {
        removeAll();
        add(refusal(
                new H1("No lesson here"),
                new Paragraph(refusal.getMessage()),
                new Paragraph(new PageLink("/teach", "Go to the teacher's room"))));
    }

    /** Whether the lesson that it shows still runs. */
    protected boolean runs() {
        var seen = now;
        return seen != null && seen.lesson().isRunning();
    }

    /** Where the words of a refusal stand. */
    protected Component refusal(Component... words) {
        return new Div(words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var seen = now;
        if (seen != null) {
            var ui = event.getUI();
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            stopFollowing = news.follow(seen.lesson().reference(), latest -> ui.access(() -> tell(latest)));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopFollowing.run();
    }

    /**
     * With each change of the lesson it is asked anew whether this teacher may see it: she may have been let in, and no more. What her own
     * press has shown already is not drawn again.
     */
    private void tell(LiveState latest) {
        var seen = now;
        if (seen == null
                || latest.equals(seen)
                || latest.lesson().revision() < seen.lesson().revision()) {
            return;
        }
        if (latest.lesson().revision() > seen.lesson().revision()) {
            look();
        } else {
            showOrRefuse(() -> latest);
        }
    }

    /**
     * Takes a step from where the screen shows the class, and shows what came of it. If somebody else has moved the class by now, or it
     * is refused because the lesson is elsewhere, the press is over: the screen then shows where the class is.
     */
    protected void perform(Runnable step) {
        var seen = now;
        if (seen != null && isStillAt(seen)) {
            attempt(step);
        } else {
            look();
        }
    }

    /** Takes a step that does not move the class, wherever it is. */
    protected void attempt(Runnable step) {
        String refused = "";
        try {
            step.run();
        } catch (LessonRefused e) {
            refused = e.getMessage();
        }
        look();
        say(refused);
    }

    private boolean isStillAt(LiveState seen) {
        return news.now(seen.lesson().reference())
                .filter(latest -> latest.lesson().revision() == seen.lesson().revision())
                .isPresent();
    }

    private void show() {
        var seen = now;
        if (seen != null) {
            runningOrders
                    .of(seen.lesson())
                    .ifPresentOrElse(
                            runningOrder -> show(seen, runningOrder),
                            () -> refuse(new LessonRefused("This lesson is not in the library any more.")));
        }
    }
}
