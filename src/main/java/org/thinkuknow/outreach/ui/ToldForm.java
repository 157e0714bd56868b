package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.DutyPart;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.shell.Classed;
import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The record of what a child told, for one thumb. The script sends what is typed after each pause; while the line is away it keeps it
 * in this browser, locked with a key that it has from the server and that stands in no storage.
 */
class ToldForm extends PlainForm {

    private static final String SCRIPT = "context://scripts/told-draft.js";
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        for (var answer : DangerAnswer.values()) {
            ANSWERS.put(answer.name(), answer == DangerAnswer.UNSAID ? "not said" : answer.words());
        }
    }

    private final String name;
    private final String key;
    private final transient Consumer<DisclosureText> keep;

    /**
     * @param law  what the law says of a duty to report, if that is asked about
     * @param name under which this browser keeps what is not sent yet
     * @param key  with which it locks it
     * @param keep called with what is written, after each pause
     * @param sign called with the whole
     */
    ToldForm(
            DisclosureText before,
            Optional<String> law,
            String name,
            String key,
            Consumer<DisclosureText> keep,
            Consumer<DisclosureText> sign) {
        super("told", "Sign and send", typed -> signed(typed, sign));
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
        put(
                new Paragraph(
                        "Signing locks the record and sends it to the officers. It cannot be changed then; you can add to it."));
    }

    private static void signed(Typed typed, Consumer<DisclosureText> sign) {
        try {
            sign.accept(text(typed));
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
        part("Danger")
                .radios(
                        "meeting",
                        "Is the child going to meet somebody known only from online?",
                        ANSWERS,
                        before.meeting().name())
                .radios(
                        "hurt",
                        "Is somebody hurting, touching or threatening the child?",
                        ANSWERS,
                        before.hurt().name())
                .radios(
                        "selfharm",
                        "Did the child speak of self-harm or of not wanting to live?",
                        ANSWERS,
                        before.selfharm().name());
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
                        answer(typed.text("meeting")),
                        answer(typed.text("hurt")),
                        answer(typed.text("selfharm")))
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

    private static DangerAnswer answer(String name) {
        return List.of(DangerAnswer.values()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(DangerAnswer.UNSAID);
    }
}
