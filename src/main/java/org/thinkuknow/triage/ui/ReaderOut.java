package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;

/** Says that nothing is read by what it means, for as long as that is so. */
class ReaderOut extends Paragraph {

    private static final String OUT = "The reader is out: only signs of danger are looked for.";

    private final ReaderWatch watch;
    private Runnable stopListening = () -> {};

    ReaderOut(ReaderWatch watch) {
        this.watch = watch;
        setId("reader-out");
        addClassName("reader-out");
        getElement().setAttribute("role", "status");
        show(watch.isOut());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stopListening = watch.onChange(event.getUI().accessLater(this::show, () -> {}));
        show(watch.isOut());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show(boolean out) {
        setText(out ? OUT : "");
    }
}
