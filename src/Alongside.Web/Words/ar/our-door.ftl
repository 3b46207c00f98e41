# كيف يدخل أحد أفراد العائلة: البطاقة، الأرقام الستة، الأجهزة، والخروج السريع.
# Not yet checked by a speaker.
exit-button = خروج من الصفحة
exit-shift-once = ‏Shift مرة واحدة. ضغطتان أخريان للخروج.
exit-shift-twice = ‏Shift مرتين. ضغطة أخرى للخروج.
notes-nothing = لا شيء هنا بعد.
notes-open = فتح

our-nav = بين هذه الصفحات
our-nav-front = صفحتنا
our-nav-account = هاتفي وأنا
our-nav-leaving = كيف يعمل الخروج

leaving-title = كيف يعمل الخروج
leaving-lede = «خروج من الصفحة» يغلق كل شيء هنا فورًا. أرقامك الستة تفتحه من جديد.
leaving-does = ماذا يفعل
leaving-does-out = يُنهي دخولك على هذا الجهاز.
leaving-does-page = تظهر مكانه صفحة لا تقول شيئًا.
leaving-does-back = الرجوع إلى الخلف لا يُظهر شيئًا يخصك.
leaving-does-shift = على لوحة المفاتيح، ثلاث ضغطات على Shift تفعل الشيء نفسه.
leaving-hides = ما لا يمكن إخفاؤه
leaving-hides-history = يحتفظ هاتفك بقائمة عناوين. عناويننا قصيرة ولا تقول الكثير.
leaving-hides-programs = برنامج يراقب هاتفك يرى ما تراه أنت.
leaving-hides-clouds = هاتف أو حساب مشترك قد يُظهر ما فتحته في مكان آخر.
leaving-hides-digits = من يعرف أرقامك الستة يستطيع الدخول على هذا الجهاز.
leaving-helps = ما الذي يساعد
leaving-helps-private = نافذة خاصة في المتصفح. لا تحتفظ بقائمة بعد إغلاقها.
leaving-helps-phone = هاتف لا يمسكه أحد غيرك.
leaving-helps-ask = عامل تثق به ينظر في الأمر معك.
leaving-danger = خطر الآن؟ الرقم 999.

come-title = ما هو مكتوب على بطاقتك
come-lede = ثمانية أحرف وأرقام. لا فرق بين الكبيرة والصغيرة ولا أهمية للفراغات.
come-code = الأحرف والأرقام
come-go = متابعة
come-begin-title = ستة أرقام من اختيارك
come-begin-lede = تفتح «{ $name }» على هذا الجهاز وحده.
come-before = قبل البدء
come-before-safe = فقط حيث لا يمكن لشخص غير آمن أن يمسك هذا الجهاز.
come-before-history = من يفتح هذا الجهاز قد يرى أنك فتحت «{ $name }».
come-before-stop = يمكنك التوقف في أي وقت. لا أحد ينزعج.
come-pin = ستة أرقام خاصة بك
come-pin-hint = لا تاريخ ميلاد ولا نمط. لن يسألك أحد هنا عنها أبدًا.
come-pin-again = الأرقام الستة نفسها مرة أخرى
come-begin = ابدأ
come-not-now = ليس الآن
come-spent-title = هذه البطاقة لا تعمل
come-spent = تعمل البطاقة مرة واحدة ولسبعة أيام. أي عامل تثق به يمكنه عمل بطاقة جديدة.
come-again = كتابتها من جديد
problem-card-unknown = هذا لا يعمل. يمكنك التحقق منه، أو طلب بطاقة جديدة.
problem-pin-digits = عدد الأرقام المطلوبة: { $limit }.
problem-pin-date = هذا يشبه تاريخ ميلاد. الأفضل أرقام لا يعرفها أحد.
problem-pin-easy = هذا النمط سهل التخمين. الأفضل أرقام لا يعرفها أحد.
problem-pin-again = الأرقام غير متطابقة. تُكتب الأرقام الستة نفسها في المكانين.
problem-device-most = لديك { $most } من الأجهزة. يمكنك طلب بطاقة تُنهي القديمة منها.

our-sign-in-title = أرقامك الستة
our-sign-in-pin = ستة أرقام
our-sign-in-go = فتح
our-sign-in-forgotten = نسيتها؟ أي عامل تثق به يمكنه عمل بطاقة جديدة لك.
our-sign-in-unknown-title = هذا الجهاز غير معروف هنا
our-sign-in-unknown = الدخول يكون ببطاقة. أي عامل تثق به يمكنه عمل واحدة لك.
our-sign-in-card = عندي بطاقة
problem-pin-wrong = هذه ليست أرقامك الستة. يمكنك المحاولة من جديد.
problem-pin-waits =
    { $minutes ->
        [zero] محاولات كثيرة. يمكنك المحاولة بعد لحظة.
        [one] محاولات كثيرة. يمكنك المحاولة بعد دقيقة واحدة.
        [two] محاولات كثيرة. يمكنك المحاولة بعد دقيقتين.
        [few] محاولات كثيرة. يمكنك المحاولة بعد { $minutes } دقائق.
        [many] محاولات كثيرة. يمكنك المحاولة بعد { $minutes } دقيقة.
       *[other] محاولات كثيرة. يمكنك المحاولة بعد { $minutes } دقيقة.
    }
problem-pin-shut = محاولات كثيرة. يبقى هذا الجهاز مغلقًا. أي عامل تثق به يمكنه عمل بطاقة جديدة.

account-title = هاتفي وأنا
account-lede = أين تُفتح صفحاتك، وكيف يمكنك إنهاء ذلك.
account-devices = أين تُفتح
account-this = هذا الجهاز
account-unnamed = جهاز لا يقول ما هو
account-since = منذ { $began }. آخر فتح { $seen }.
account-card-from = ببطاقة من { $worker }.
account-end = إنهاء
account-end-this = إنهاء هنا. تلزم بطاقة جديدة للعودة.
account-name = بمَ تسمي هذا الجهاز
account-name-go = حفظ الاسم
account-out = خروج من كل مكان
account-out-hint = تُغلق كل الأجهزة الآن، وهذا أيضًا. أرقامك الستة تفتحها من جديد.
account-pin = ستة أرقام أخرى
account-pin-hint = تتغير على هذا الجهاز وحده.
account-pin-old = أرقامك الستة الآن
account-pin-new = ستة أرقام جديدة
account-pin-go = تغييرها
account-changed = تغيرت أرقامك الستة.
account-new-title = جهاز آخر يفتح صفحاتك
account-new = { $device }، منذ { $day }. هل كان هذا أنت؟
account-new-yes = نعم، كان هذا أنا
account-new-no = لا، إنهاؤه
account-new-help = ليس أنت؟ من هاتف آمن يمكنك إخبار عامل تثق به.

# قفل الهاتف نفسه طريقًا للدخول، بجانب الأرقام الستة
account-keys = قفل هاتفك
account-keys-hint = يمكن فتح صفحاتك بالإصبع أو الوجه أو رمز الهاتف.
account-keys-shared = عندئذ يدخل كل من يستطيع فتح قفل هذا الهاتف.
account-keys-cloud = وكل من يشاركه الحساب. بعض الهواتف تنسخ المفتاح إلى غيرها.
account-keys-stay = أرقامك الستة تبقى صالحة. يمكنك إزالة هذا في أي وقت.
account-keys-make = استعمال قفل هذا الهاتف
account-key-since = منذ { $began }. آخر استعمال { $used }.
account-key-unused = منذ { $began }. لم يُستعمل بعد.
account-key-travels = قد توجد نسخة منه على أجهزة أخرى للحساب نفسه.
account-key-end = إزالته
our-sign-in-key = فتح بقفل هذا الهاتف
our-sign-in-digits = أو بأرقامك الستة
passkey-failed = لم ينجح ذلك هنا. يمكنك المحاولة من جديد أو الدخول بطريقة أخرى.
problem-own-key-not-made = لم ينجح ذلك. لم يتغير شيء.
problem-own-key-most = لديك { $limit } منها. يلزم إزالة واحد أولًا.
problem-own-key-unknown = لم يفتح هذا صفحاتك. أرقامك الستة ما زالت تفتحها.

keep-off = لا أريد هذا على هاتفي
keep-off-title = إبعاد هذا عن هاتفك؟
keep-off-lede = يختفي من كل أجهزتك. لكنه لا يضيع.
keep-off-back = لإعادته يمكنك أن تطلب ذلك من عامل تثق به.
keep-off-go = إبعاده
keep-off-leave = تركه هنا

# البطاقة نفسها: فقط ما يجوز لها أن تقوله.
card-open = تُفتح الصفحة { $address } ويُكتب فيها:
card-picture = مربع لكاميرا الهاتف. يفتح الصفحة نفسها.
card-until = تعمل مرة واحدة، حتى { $day }.
