;;; session.el --- One session  -*- lexical-binding: t -*-
;; Each of the files is opened, its diagnostics are seen, and the first action that is asked for is applied and saved.
;; What is seen goes to the file SAID, line by line.
(require 'unhang)

(defun say (&rest words)
  (append-to-file (concat (mapconcat #'identity words " ") "\n") nil (getenv "SAID")))

(defun await (what condition)
  (with-timeout ((/ (string-to-number (getenv "PATIENCE")) 1000.0) (error "Waited in vain for %s" what))
    (while (not (funcall condition))
      (accept-process-output nil 0.02))))

(defun type-at (text keys)
  "With PICTURE, somebody sits before a screen: a picture is made of it, and the answer typed."
  (start-process "picture" nil "sh" (getenv "PICTURE") text keys))

(defun show (file)
  (find-file (expand-file-name file (getenv "WORKSPACE")))
  ;; What flymake waits for, and what no display does in a batch.
  (run-hooks 'window-configuration-change-hook))

(defun found () (flymake-diagnostics))

(defun describe (diagnostic)
  (save-excursion
    (goto-char (flymake-diagnostic-beg diagnostic))
    (say "diagnostic"
         (format "%s:%d:%d" (buffer-name) (line-number-at-pos) (1+ (current-column)))
         (or (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) :code)
             (flymake-diagnostic-text diagnostic)))))

(defun act (diagnostic title)
  "Ask for the actions at DIAGNOSTIC, as a user does, and take the first with TITLE."
  (goto-char (flymake-diagnostic-beg diagnostic))
  (let ((before (buffer-chars-modified-tick))
        (last-nonmenu-event ?x) ; by a key, not by the mouse
        (completing-read-function
         (let ((menu completing-read-function))
           (lambda (prompt collection &rest more)
             (let ((titles (all-completions "" collection)))
               (dolist (each titles) (say "action" each))
               (cond ((getenv "PICTURE")
                      (type-at "Pick an action" title)
                      (apply menu prompt collection more))
                     ((seq-find (lambda (each) (string-match-p (regexp-quote title) each)) titles))
                     (t (error "No action %s" title))))))))
    (call-interactively #'eglot-code-actions)
    (await "the edit" (lambda () (> (buffer-chars-modified-tick) before)))))

(defun session ()
  (let ((files (split-string (getenv "FILES") ":")))
    (dolist (file files)
      (show file)
      (unless (eglot-managed-p)
        (call-interactively #'eglot))
      (await (concat "diagnostics of " file) #'found)
      (mapc #'describe (found))))
  (show (getenv "PATCHED"))
  (act (car (found)) (getenv "ACTION"))
  (save-buffer)
  (await "the diagnostic to go" (lambda () (not (found))))
  (say "gone" (buffer-name)))

(setq unhang-server (getenv "SERVER")
      unhang-java (getenv "JAVA")
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil)

(when (getenv "PICTURE")
  (setq frame-background-mode 'light)
  (frame-set-background-mode (selected-frame))
  (menu-bar-mode -1)
  (fido-vertical-mode 1))
(let ((debug-on-error nil))
  (condition-case problem
      (session)
    (error (say "failed" (format "%S" problem)))))
(let ((server (ignore-errors (eglot-current-server))))
  (when server
    (with-current-buffer (jsonrpc-events-buffer server)
      (write-region nil nil (getenv "PROTOCOL") nil 'quiet))
    (with-current-buffer (jsonrpc-stderr-buffer server)
      (write-region nil nil (getenv "PROTOCOL") t 'quiet))
    (condition-case problem
        (eglot-shutdown server)
      (error (say "failed" (format "%S" problem))))))
(kill-emacs)
