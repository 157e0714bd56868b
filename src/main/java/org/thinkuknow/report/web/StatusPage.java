package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.report.FiledReport;

/** The page behind the five words: how far it has come, what was written, when to look again, and afterwards whether it helped. */
@Component
class StatusPage {

    private static final int MOST_SHOWN = 60;

    private final PageFrame frame;
    private final FormPages pages;
    private final LookAgain lookAgain;
    private final AskedOnPage asked;
    private final NotesOnDevice notes;

    StatusPage(PageFrame frame, FormPages pages, LookAgain lookAgain, AskedOnPage asked, NotesOnDevice notes) {
        this.frame = frame;
        this.pages = pages;
        this.lookAgain = lookAgain;
        this.asked = asked;
        this.notes = notes;
    }

    /** @param again the address that draws the page again, in another language */
    String show(String lang, String again, String receipt, FiledReport report, Model model) {
        var words = frame.fill(lang, again, model);
        var wording = pages.wording(Reader.of(report.words()), words);
        lookAgain.whileWaiting(report, wording, words, model);
        asked.ask(report, wording, model);
        notes.offer(model);
        model.addAttribute("receipt", receipt);
        model.addAttribute("report", report.newest(MOST_SHOWN));
        return "report/messages";
    }
}
