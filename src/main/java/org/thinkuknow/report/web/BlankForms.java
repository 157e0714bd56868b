package org.thinkuknow.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thinkuknow.limits.Caches;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.translation.Language;
import org.thinkuknow.translation.Translations;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The forms that nobody has typed into yet: the first one, and the one with more questions that comes with a receipt. To draw one costs
 * more than to store a report, and those of one kind differ in the id of their submission, and receipts in their five words: each kind
 * is drawn once, without anything that a child sent, and every child gets it with an id and words of their own.
 */
@Component
class BlankForms {

    /** Stand where the id and the five words come; no text of a page has them. */
    private static final String HOLE = "id-of-the-submission";

    private static final String WORDS_HOLE = "words-of-the-receipt";
    private static final Pattern HOLES = Pattern.compile(HOLE + "|" + WORDS_HOLE);
    /** The hour to look again is part of a kind, so that old ones have to go; one that is asked for seldom is drawn again. */
    private static final int RECEIPTS = 200;
    /** What was sent is in no page that is kept. */
    private static final ReportForm NOTHING_SENT = new ReportForm(new LinkedMultiValueMap<>());

    private final FormPages pages;
    private final Submissions submissions;
    private final Translations languages;
    private final ThymeleafViewResolver views;
    private final Map<Kind, Drawn> drawn = new ConcurrentHashMap<>();
    private final Map<ReceiptKind, Drawn> receipts = Caches.of(RECEIPTS);

    /** What a blank form depends on: an officer may switch a language off meanwhile. */
    private record Kind(Reader reader, String language, List<Language> offered, boolean turned, boolean fromClass) {}

    /** What a receipt depends on: all that its template is given. */
    private record ReceiptKind(Map<String, Object> model, boolean turned, boolean fromClass) {}

    /** A document in pieces, and what comes between each and the next. */
    private record Drawn(List<byte[]> pieces, List<String> holes) {

        static Drawn of(String page) {
            var holes = HOLES.matcher(page).results().map(MatchResult::group).toList();
            if (!holes.contains(HOLE)) {
                throw new IllegalStateException("A form has a place for the id of its submission.");
            }
            return new Drawn(
                    HOLES.splitAsStream(page)
                            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                            .toList(),
                    holes);
        }

        byte[] with(String submission, String words) {
            var document = new ByteArrayOutputStream();
            for (var nth = 0; nth < pieces.size(); nth++) {
                document.writeBytes(pieces.get(nth));
                if (nth < holes.size()) {
                    document.writeBytes(
                            (holes.get(nth).equals(HOLE) ? submission : words).getBytes(StandardCharsets.UTF_8));
                }
            }
            return document.toByteArray();
        }
    }

    BlankForms(FormPages pages, Submissions submissions, Translations languages, ThymeleafViewResolver views) {
        this.pages = pages;
        this.submissions = submissions;
        this.languages = languages;
        this.views = views;
    }

    /**
     * The document of a form, with a new submission.
     *
     * @param form what the address says
     */
    byte[] document(ReportForm form, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var submission = submissions.issue();
        if (!isOneOfMany(form)) {
            return draw(form, submission, request, response).getBytes(StandardCharsets.UTF_8);
        }
        var kind =
                new Kind(form.reader(), form.language(), languages.offered(), isTurned(request), isFromClass(request));
        var known = drawn.get(kind);
        if (known == null) {
            known = Drawn.of(draw(form, HOLE, request, response));
            drawn.put(kind, known);
        }
        return known.with(submission, "");
    }

    /**
     * The document of a receipt.
     *
     * @param form    what was sent
     * @param receipt the five words
     */
    byte[] receipt(ReportForm form, String receipt, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var model = new ExtendedModelMap();
        var template = pages.receipt(form, WORDS_HOLE, model);
        model.addAttribute("form", NOTHING_SENT).addAttribute("submission", HOLE);
        var kind = new ReceiptKind(new HashMap<>(model), isTurned(request), isFromClass(request));
        var known = receipts.get(kind);
        if (known == null) {
            known = Drawn.of(draw(template, model, request, response));
            receipts.put(kind, known);
        }
        return known.with(form.submission(), receipt);
    }

    private static boolean isTurned(HttpServletRequest request) {
        return request.getParameter("turn") != null;
    }

    private static boolean isFromClass(HttpServletRequest request) {
        return request.getParameter("back") != null;
    }

    /** A language that there is not stands in the links of the form as it was asked for, and is nobody else's. */
    private boolean isOneOfMany(ReportForm form) {
        var language = form.language();
        return form.isOfItsKind()
                && (language.isEmpty()
                        || languages.in(language).language().code().equals(language));
    }

    private String draw(ReportForm form, String submission, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var model = new ExtendedModelMap();
        model.addAttribute("untouched", true);
        return draw(pages.form(form, submission, Map.of(), "", model), model, request, response);
    }

    private String draw(
            String template, ExtendedModelMap model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var view = Objects.requireNonNull(views.resolveViewName(template, request.getLocale()));
        var page = new ContentCachingResponseWrapper(response);
        view.render(model, request, page);
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
