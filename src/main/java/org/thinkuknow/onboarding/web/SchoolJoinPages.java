package org.thinkuknow.onboarding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.onboarding.JoinRequest;
import org.thinkuknow.onboarding.JoinRequests;
import org.thinkuknow.onboarding.OnboardingRefused;

import java.util.Map;
import java.util.Set;

/** On which somebody finds their school and asks to bring it on board, without script and cookie. */
@Controller
class SchoolJoinPages {

    private static final int SEARCHES_AT_ONCE = 60;
    private static final int SEARCHES_PER_MINUTE = 30;
    private static final int REQUESTS_AT_ONCE = 10;
    private static final int REQUESTS_PER_MINUTE = 1;
    private static final int LONGEST_SEARCH = 200;
    /** Of a form on another site, which may have filled it in for somebody who did not want to ask (Fetch Metadata). */
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final JoinRequests requests;
    private final Allowances allowances;

    SchoolJoinPages(JoinRequests requests, Allowances allowances) {
        this.requests = requests;
        this.allowances = allowances;
    }

    @GetMapping("/schools/join")
    String find(Model model) {
        return form(Map.of(), model);
    }

    /** Finds schools, or takes the wish if the button for it was pressed. */
    @PostMapping("/schools/join")
    String go(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "") String began,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (ELSEWHERE.contains(began)) {
            return "redirect:/schools/join";
        }
        var from = Allowances.networkOf(request.getRemoteAddr());
        try {
            if (!typed.containsKey("ask")) {
                waitFor(allowances.secondsToWait("find a school", from, SEARCHES_AT_ONCE, SEARCHES_PER_MINUTE));
                return form(typed, model);
            }
            waitFor(allowances.secondsToWait("join with a school", from, REQUESTS_AT_ONCE, REQUESTS_PER_MINUTE));
            requests.ask(new JoinRequest(
                    typed.getOrDefault("school", ""), typed.getOrDefault("name", ""), typed.getOrDefault("mail", "")));
            return "redirect:/schools/asked";
        } catch (Waits e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute(
                    "error",
                    "There have been very many requests from your network. Please wait a minute and try again.");
        } catch (OnboardingRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", e.getMessage());
            model.addAttribute("wrong", e.field());
        }
        return form(typed, model);
    }

    @GetMapping("/schools/asked")
    String asked() {
        return "onboarding/asked";
    }

    private String form(Map<String, String> typed, Model model) {
        var words = typed.getOrDefault("words", "");
        model.addAttribute("typed", typed);
        model.addAttribute("searched", !words.isBlank());
        model.addAttribute("found", requests.search(words.substring(0, Math.min(words.length(), LONGEST_SEARCH))));
        return "onboarding/join";
    }

    private static void waitFor(long seconds) {
        if (seconds > 0) {
            throw new Waits();
        }
    }

    /** Too many came from one network. */
    private static final class Waits extends RuntimeException {}
}
