package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DangerQuestion;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.DutyPart;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.shell.Classed;
import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The record of what a child told, for one thumb. The script sends what is typed after each pause; while the line is away it keeps it
 * in this browser, locked with a key that it has from the server and that stands in no storage.
 */
class ToldForm extends PlainForm {

    private static final String SCRIPT = "context://scripts/told-draft.js";

    private static final Map<String, String> ABOUT = new LinkedHashMap<>();

    static {
        Arrays.stream(AboutStaff.values()).forEach(about -> ABOUT.put(about.name(), about.words()));
    }

    private final String name;
    private final String key;
    private final transient Consumer<DisclosureText> keep;

    /**
     * @param law  what the law says of a duty to report, if that is asked about
     * @param name under which this browser keeps what is not sent yet
     * @param key  with which it locks it
     * @param keep called with what is written, after each pause
     * @param look called with the whole, when it is to be looked through
     */
    ToldForm(
            DisclosureText before,
            Optional<String> law,
            String name,
            String key,
            Consumer<DisclosureText> keep,
            Consumer<DisclosureText> look) {
        super("told", "Look it through", typed -> looked(typed, look));
        this.name = name;
        this.key = key;
        this.keep = keep;
        fields(before);
        var duty = before.visitPart().flatMap(VisitPart::dutyPart).orElse(DutyPart.NOTHING);
        law.ifPresent(says -> DutyFields.add(this, says, duty));
        var saved = Classed.of(new Paragraph("Everything is saved as you type."), "saved");
        saved.setId("saved");
        saved.getElement().setAttribute("role", "status");
        put(saved);
        put(new Paragraph("You look it through on the next page, and sign it there."));
    }

    private static void looked(Typed typed, Consumer<DisclosureText> look) {
        try {
            look.accept(text(typed));
        } catch (DisclosureRefused e) {
            throw new VisitRefused(e.sentences());
        }
    }

    private void fields(DisclosureText before) {
        var part = before.visitPart().orElse(VisitPart.NOTHING);
        part("The child's own words")
                .area(
                        "words",
                        "What the child said",
                        "Word for word, as far as you can. Do not tidy it up.",
                        before.childWords())
                .area("asked", "What you asked, word for word", "", part.asked());
        part("Who it is about")
                .radios(
                        "about",
                        AboutStaff.QUESTION,
                        ABOUT,
                        before.schoolPart().aboutStaff().map(AboutStaff::name).orElse(""));
        part("Danger");
        DangerQuestion.of(before)
                .forEach(asked -> radios(
                        nameOf(asked.question()), asked.question().words(), answers(asked.question()), chosen(asked)));
        part("Who, when and where")
                .line(
                        "pupil",
                        "The child's name",
                        "Leave it empty if it was not given. Do not press for it.",
                        before.pupil())
                .line("class", "Class", "", part.className())
                .input(
                        "day",
                        "Day",
                        "",
                        "date",
                        before.date() == null ? "" : before.date().toString())
                .input(
                        "time",
                        "Time",
                        "",
                        "time",
                        before.time() == null ? "" : before.time().toString())
                .line("place", "Where you were", "Such as “corridor outside the hall, after the talk”.", before.place())
                .line("near", "Who was near", "", part.near());
        part("What you saw, and what you said")
                .area(
                        "saw",
                        "What you saw",
                        "Facts first: how the child looked and was. Then what you think.",
                        before.adultView())
                .area(
                        "injuries",
                        "Injuries",
                        "Describe them. Never photograph, never ask to see more.",
                        part.injuries())
                .area("next", "What you told the child would happen", "", part.toldNext())
                .area("wishes", "What the child wishes", "", part.wishes());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        getElement().executeJs("window.toldDraft.keep(this, $0, $1)", name, key);
    }

    /**
     * Keeps what is written so far.
     *
     * @return what the reader is told; empty if it was saved
     */
    @ClientCallable
    String save(JsonNode values) {
        try {
            keep.accept(text(typed(values)));
            return "";
        } catch (DisclosureRefused e) {
            return String.join(" ", e.sentences());
        } catch (VisitRefused e) {
            return e.getMessage();
        }
    }

    private static DisclosureText text(Typed typed) {
        return new DisclosureText(
                        typed.day("day"),
                        typed.time("time"),
                        typed.text("place"),
                        typed.text("pupil"),
                        typed.text("words"),
                        typed.text("saw"),
                        answer(typed, DangerQuestion.MEETING),
                        answer(typed, DangerQuestion.HURT),
                        answer(typed, DangerQuestion.SELF_HARM))
                .with(new SchoolPart("", answer(typed, DangerQuestion.HOME), null, about(typed.text("about"))))
                .with(new VisitPart(
                        "",
                        typed.text("class"),
                        typed.text("asked"),
                        typed.text("near"),
                        typed.text("injuries"),
                        typed.text("next"),
                        typed.text("wishes"),
                        DutyFields.of(typed)));
    }

    private static String nameOf(DangerQuestion question) {
        return question.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Whether the child is safe to go home has to be answered; of any other question it can be said that it was not asked. */
    private static Map<String, String> answers(DangerQuestion question) {
        var answers = new LinkedHashMap<String, String>();
        Arrays.stream(DangerAnswer.values())
                .filter(answer -> question != DangerQuestion.HOME || answer != DangerAnswer.UNSAID)
                .forEach(
                        answer -> answers.put(answer.name(), new DangerQuestion.Asked(question, answer).answerWords()));
        return answers;
    }

    /** Nothing is chosen for somebody who has not answered. */
    private static String chosen(DangerQuestion.Asked asked) {
        return asked.answer() == DangerAnswer.UNSAID ? "" : asked.answer().name();
    }

    private static DangerAnswer answer(Typed typed, DangerQuestion question) {
        return named(DangerAnswer.values(), typed.text(nameOf(question))).orElse(DangerAnswer.UNSAID);
    }

    private static @Nullable AboutStaff about(String name) {
        return named(AboutStaff.values(), name).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
