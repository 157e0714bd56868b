package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import org.thinkuknow.ownlessons.ui.form.Unsaved;

/** A plain box for a long text, in which a line can be found by its number. What is typed arrives when the writer pauses, or leaves it. */
@Tag("textarea")
class WritingArea extends AbstractSinglePropertyField<WritingArea, String> implements Focusable<WritingArea> {

    private static final int PAUSE_MS = 700;
    /** How far down a line is depends on how the lines above it break, which a copy of the box with those lines tells. */
    private static final String FIND = """
            const lines = this.value.split('\\n');
            const above = lines.slice(0, $0 - 1).join('\\n') + ($0 > 1 ? '\\n' : '');
            const copy = this.cloneNode();
            copy.removeAttribute('id');
            copy.style.cssText = `position: absolute; visibility: hidden; height: 0; min-height: 0; width: ${this.offsetWidth}px`;
            copy.value = above;
            this.after(copy);
            const height = copy.scrollHeight;
            copy.remove();
            this.focus({preventScroll: true});
            this.setSelectionRange(above.length, above.length + (lines[$0 - 1] ?? '').length);
            this.scrollTop = Math.max(0, height - this.clientHeight / 3);
            this.scrollIntoView({block: 'nearest'});""";

    WritingArea(String id, int rows, String text) {
        super("value", "", false);
        setSynchronizedEvent("input");
        getSynchronizationRegistration().debounce(PAUSE_MS);
        getElement().addPropertyChangeListener("value", "change", left -> {});
        setId(id);
        getElement()
                .setAttribute("rows", String.valueOf(rows))
                .setAttribute("spellcheck", "true")
                .setAttribute("autocomplete", "off");
        setValue(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Unsaved.watch(this);
    }

    /** What has arrived is kept; what was typed since is not. */
    void kept() {
        getElement()
                .executeJs(
                        "if (this.value.length === $0) delete this.dataset.unsaved",
                        getValue().length());
    }

    /** Goes to a line and marks it. */
    void goTo(int line) {
        getElement().executeJs(FIND, line);
    }
}
