#!/bin/sh
# Keeps the screen of this tmux in the file SCREEN once it shows a text, then types: picture.sh TEXT [KEYS].
for _ in $(seq 100); do
  if tmux capture-pane -p | grep -qF "$1"; then
    break
  fi
  sleep 0.1
done
tmux capture-pane -e -p > "$SCREEN"
if [ $# -gt 1 ]; then
  tmux send-keys -l "$2"
  tmux send-keys Enter
fi
