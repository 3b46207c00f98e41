# اللغة نفسها: اسمها واختيارها.
# Not yet checked by a speaker. Whoever has checked every file here deletes the line language-unchecked.
language-name = العربية
language-choose = اللغة
language-unchecked = لم يراجع هذه الكلمات أحد من أهل العربية بعد. إن بدا شيء غريبًا فأخبرنا.
