# ما يفضل المرء أن يرسمه.
# Not yet checked by a speaker.
our-drawings-title = ارسمه
our-drawings-link = أفضل أن أرسمه
our-drawings-lede = ارسم على ورقة، ثم التقط صورة لها.
our-drawings-none = لا رسم هنا بعد.
our-drawings-from-us = منا
our-drawings-mine = لك
our-drawings-which = صورة رسمك
our-drawings-shows = ما هذا؟
our-drawings-shows-hint = تكفي كلمات قليلة: «أسبوعي».
our-drawings-anew = نحفظ الصورة فقط. ونزيل مكان التقاطها.
problem-picture-missing = اختر صورة أولا.
problem-picture-only-photos = الصور فقط في الوقت الحالي. التقط صورة لهذا واخترها.
problem-picture-too-large = هذه الصورة كبيرة جدا. أقصى حجم لها { $most } ميغابايت.
problem-picture-too-many-pixels = في هذه الصورة نقاط كثيرة جدا. التقط صورة أصغر.
problem-picture-broken = لا يمكن فتح هذه الصورة. التقطها مرة أخرى من فضلك.
problem-picture-no-tool = لا يمكن حفظ الصور هنا بعد. من يدير هذا المكان يستطيع تغيير ذلك.
problem-picture-most = هنا { $most } من الصور. أزل واحدة أولا.
