package org.thinkuknow.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.referral.AgencyAnswer;
import org.thinkuknow.referral.AgencyAnswers;
import org.thinkuknow.referral.AnswerForm;
import org.thinkuknow.referral.ReferralLinks;
import org.thinkuknow.referral.ReferralRefused;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/**
 * A mail program that looks at links in advance opens nothing: reading takes a press, in a browser in which a code was given.
 * What an agency says leads to a page without a word of the report.
 */
@Controller
class ReferralPage {

    private static final String ARRIVAL = "referral/referral";
    private static final String ANSWERS = "referral/referral-answers";

    private final ReferralLinks links;
    private final AgencyAnswers answers;
    private final AgencyBrowsers browsers;
    private final Clock clock;

    private final ApplicationEventPublisher events;

    ReferralPage(
            ReferralLinks links,
            AgencyAnswers answers,
            AgencyBrowsers browsers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.links = links;
        this.answers = answers;
        this.browsers = browsers;
        this.clock = clock;
    }

    @ModelAttribute
    void forms(@PathVariable String reference, @PathVariable String key, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("key", key);
        model.addAttribute("agencies", answers.agencies());
        model.addAttribute("telephone", answers.centreTelephone());
        model.addAttribute("roles", AgencyAnswer.ChildSeenBy.values());
        model.addAttribute("outcomes", AgencyAnswer.AgencyOutcome.values());
        model.addAttribute("form", new AnswerForm(AgencyAnswer.Kind.REPLY, "", "", ""));
        model.addAttribute("problemAt", "");
        model.addAttribute("now", clock.instant());
    }

    @GetMapping("/referral/{reference}/{key}")
    String arrive(
            @PathVariable String reference,
            @PathVariable String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var referral = links.find(reference, key);
        if (referral.isEmpty()) {
            return notGood(response);
        }
        model.addAttribute("referral", referral.get());
        model.addAttribute("letIn", links.isLetIn(reference, key, browsers.shown(request)));
        return ARRIVAL;
    }

    @PostMapping("/referral/{reference}/{key}")
    String open(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return read(reference, key, browsers.of(reference, key, code, request, response), model, response);
        } catch (ReferralRefused e) {
            return refused(e, reference, key, model, request, response);
        }
    }

    private String read(String reference, String key, String browser, Model model, HttpServletResponse response) {
        var opened = links.open(reference, key, browser);
        if (opened.isEmpty()) {
            return answers(reference, key, browser, model, response);
        }
        model.addAttribute("opened", opened.get());
        model.addAttribute("referral", opened.get().referral());
        model.addAttribute("lines", opened.get().lines());
        return "referral/referral-opened";
    }

    @PostMapping("/referral/{reference}/{key}/acknowledge")
    String acknowledge(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "0") int shown,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var browser = browsers.of(reference, key, code, request, response);
            try {
                return links.acknowledge(reference, key, browser, by, shown)
                        ? answers(reference, key, browser, model, response)
                        : notGood(response);
            } catch (ReferralRefused e) {
                if (!by.isBlank()) {
                    throw e;
                }
                problem(e, model, response);
                return read(reference, key, browser, model, response);
            }
        } catch (ReferralRefused e) {
            return refused(e, reference, key, model, request, response);
        }
    }

    @PostMapping("/referral/{reference}/{key}/answer")
    String answer(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String choice,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var browser = browsers.of(reference, key, code, request, response);
            var asked = kind(kind);
            if (asked.isPresent()) {
                take(reference, key, browser, new AnswerForm(asked.get(), words, at, choice), model, response);
            } else {
                events.publishEvent(RefusedTry.VALUE);
            }
            return answers(reference, key, browser, model, response);
        } catch (ReferralRefused e) {
            return refused(e, reference, key, model, request, response);
        }
    }

    /** @throws ReferralRefused if that is about no field */
    private void take(
            String reference, String key, String browser, AnswerForm form, Model model, HttpServletResponse response) {
        try {
            if (answers.answer(reference, key, browser, form)) {
                model.addAttribute("said", "Written down. The centre sees it now.");
            }
        } catch (ReferralRefused e) {
            if (e.field().isEmpty()) {
                throw e;
            }
            problem(e, model, response);
            model.addAttribute("form", form);
        }
    }

    private static Optional<AgencyAnswer.Kind> kind(String name) {
        return Arrays.stream(AgencyAnswer.Kind.values())
                .filter(each -> each != AgencyAnswer.Kind.REPLY && each.name().equals(name))
                .findFirst();
    }

    /** What was said so far, and what can be said. */
    private String answers(String reference, String key, String browser, Model model, HttpServletResponse response) {
        var answered = answers.look(reference, key, browser);
        if (answered.isEmpty()) {
            return notGood(response);
        }
        model.addAttribute("referral", answered.get().referral());
        model.addAttribute("lines", answered.get().lines());
        return ANSWERS;
    }

    private String refused(
            ReferralRefused refusal,
            String reference,
            String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        problem(refusal, model, response);
        return arrive(reference, key, model, request, response);
    }

    private static void problem(ReferralRefused refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", refusal.getMessage());
        model.addAttribute("problemAt", refusal.field());
    }

    private static String notGood(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "referral/referral-unknown";
    }
}
