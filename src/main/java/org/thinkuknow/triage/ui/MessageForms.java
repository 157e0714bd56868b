package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.springframework.stereotype.Component;
import org.thinkuknow.replies.Audience;
import org.thinkuknow.replies.MessageTemplate;
import org.thinkuknow.replies.MessageTemplates;
import org.thinkuknow.replies.Signpost;
import org.thinkuknow.replies.Signposts;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.NotForUs;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The forms with which an officer writes to whoever reported. */
@Component
class MessageForms {

    private final CaseWork work;
    private final NotForUs notForUs;
    private final MessageTemplates templates;
    private final Signposts signposts;

    MessageForms(CaseWork work, NotForUs notForUs, MessageTemplates templates, Signposts signposts) {
        this.work = work;
        this.notForUs = notForUs;
        this.templates = templates;
        this.signposts = signposts;
    }

    NativeDetails message(CaseContext current) {
        return message(
                Audience.of(current.open().report()),
                current.unsent(),
                text -> current.sendSoon(
                        "Message to the child", () -> work.writeToChild(current.reference(), text), "message"));
    }

    NativeDetails signpost(CaseContext current) {
        return signpost(
                Audience.of(current.open().report()),
                chosen -> current.sendSoon(
                        "Answer, and close",
                        () -> notForUs.answerAndClose(current.reference(), chosen.id(), current.messagesShown())));
    }

    /** @param reader for whom templates are offered first; the officer may know better than the report says */
    private NativeDetails message(Audience reader, UnsentFields unsent, Consumer<String> send) {
        var text = unsent.keep(CaseForms.text("Your words to the child", "message"));
        text.setHelperText("Short, kind, plain. Say what happens next, and when.");
        var begin = new ComboBox<MessageTemplate>("Begin with");
        begin.setId("template");
        begin.setItems(Stream.concat(
                        Stream.of(reader), Arrays.stream(Audience.values()).filter(other -> other != reader))
                .flatMap(each -> templates.of(each).stream())
                .toList());
        begin.setItemLabelGenerator(
                template -> template.name() + " · " + template.reader().words());
        begin.setHelperText(
                "Written for: " + reader.words().toLowerCase(Locale.ROOT) + ". Read it and change what does not fit.");
        begin.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                text.setValue(
                        text.isEmpty()
                                ? chosen.getValue().text()
                                : text.getValue().strip() + "\n\n"
                                        + chosen.getValue().text());
                begin.clear();
                text.focus();
            }
        });
        var needed = new NeededFields().need(text, "Write to the child first.");
        return CaseForms.form(
                "Message to the child",
                begin,
                text,
                CaseForms.mainAction(
                        "send-message",
                        "Send to the child",
                        () -> CaseForms.ifGiven(needed, () -> send.accept(text.getValue()))));
    }

    /** The whole answer is shown before it is sent. */
    private NativeDetails signpost(Audience reader, Consumer<Signpost> answer) {
        var shown = new Div();
        shown.addClassName("answer");
        var choice = new ComboBox<Signpost>("What is it about?");
        choice.setId("signpost");
        choice.setItems(signposts.all());
        choice.setItemLabelGenerator(Signpost::name);
        var send = CaseForms.action("answer-and-close", "Answer and close", () -> answer.accept(choice.getValue()));
        send.setVisible(false);
        choice.addValueChangeListener(chosen -> {
            shown.setText(chosen.getValue() == null ? "" : chosen.getValue().answer(reader));
            send.setVisible(chosen.getValue() != null);
        });
        return CaseForms.form("Not for us: answer with signposts", choice, shown, send);
    }
}
