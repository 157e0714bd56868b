/** The pages on which somebody asks for their school and opens their account, and the letters to schools. */
@NullMarked
package org.thinkuknow.onboarding.web;

import org.jspecify.annotations.NullMarked;
