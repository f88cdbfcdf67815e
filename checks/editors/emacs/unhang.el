;;; unhang.el --- Unhang in Emacs, with eglot  -*- lexical-binding: t -*-
;; Emacs 29 has eglot; in Emacs 26 to 28 it is a package. In init.el:
;;   (load "/path/to/unhang.el")
;;   (setq unhang-server "/path/to/unhang-language-server.jar")
;;   (add-hook 'java-mode-hook #'eglot-ensure)
(require 'eglot)

(defvar unhang-server "unhang-language-server.jar" "The jar of the language server.")
(defvar unhang-java "java" "The java that runs it, version 17 or newer.")

(defvar unhang-settings nil "Settings, such as (:codeLens \"all\" :mavenArguments [\"-o\"]).")

(defun unhang-contact (&optional _interactive)
  "How eglot starts the server."
  `(,unhang-java "-jar" ,(expand-file-name unhang-server) :initializationOptions ,(or unhang-settings (list :compile t))))

(add-to-list 'eglot-server-programs '((java-mode java-ts-mode) . unhang-contact))

(provide 'unhang)
;;; unhang.el ends here
