@NullMarked
package org.thinkuknow.pupilfile.ui;

import org.jspecify.annotations.NullMarked;
