"""Why each question of the registration is asked: the words of the two documents and the articles of the charter."""

_LETTER = "công văn 472/UBND-VP ngày 10/7/2023"
_CONCLUSIONS = "Thông báo kết luận của Chủ tịch UBND tỉnh Bắc Giang, 8/2020"
_CHARTER = "Điều lệ Sáng kiến, Nghị định 13/2012/NĐ-CP"


def _letter(words: str) -> str:
    return f"Tiêu chí: “{words}” ({_LETTER})."


def _refused(words: str) -> str:
    return f"Có nơi đăng ký chưa đạt do “{words}” ({_CONCLUSIONS})."


CLOSE_TO_REFORM = _refused("không sát với nội dung CCHC")
NEW = _refused("không có tính mới")
NOT_TWICE = _refused("trùng lặp với nội dung của các cơ quan, địa phương")
BEYOND_RULES = _refused(
    "đã được quy định thành tiêu chuẩn, quy trình, quy phạm, quy định trong các văn bản triển khai ở cấp tỉnh, cấp huyện"
)
FEASIBLE = _refused("không bảo đảm tính khả thi")
SERVES = f"Giải pháp cần “phục vụ tốt hơn cho doanh nghiệp, người dân” ({_CONCLUSIONS})."
REPORTED = f"Đơn vị phải “tổng hợp kết quả thực hiện, báo cáo” ({_CONCLUSIONS}); kết quả cần có minh chứng."

DUTY_AND_REFORM = _letter("trong thực hiện nhiệm vụ chuyên môn gắn với công tác cải cách hành chính")
LAWFUL = _letter("không trái với các quy định pháp luật hiện hành")
FIRST = _letter("lần đầu tiên được áp dụng")
FIRST_OR_TRIAL = f"Tiêu chí: “lần đầu tiên được áp dụng” hoặc “lần đầu tiên được áp dụng thử” ({_LETTER})."
HAS_RESULTS = _letter("đã mang lại kết quả, lợi ích thiết thực")
MAY_HAVE_RESULTS = _letter("có khả năng mang lại kết quả, lợi ích thiết thực")
BETTER_WORK = _letter("nâng cao hiệu quả thực hiện nhiệm vụ chuyên môn cũng như thực hiện CCHC")
LOCAL_LIFE = _letter("góp phần tác động tích cực đến sự phát triển kinh tế - xã hội của xã")

KINDS = f"Sáng kiến là giải pháp kỹ thuật, quản lý, tác nghiệp hoặc ứng dụng tiến bộ kỹ thuật ({_CHARTER}, Điều 3)."
WITHIN_A_YEAR = f"Quyền yêu cầu công nhận có trong 01 năm kể từ ngày áp dụng lần đầu ({_CHARTER}, Điều 5)."
UNPROTECTED = f"Giải pháp đang được bảo hộ sở hữu trí tuệ không được công nhận là sáng kiến ({_CHARTER}, Điều 3 khoản 2)."
AUTHORS = f"Đơn yêu cầu công nhận ghi tỷ lệ đóng góp của từng đồng tác giả ({_CHARTER}, Điều 5 khoản 3)."


def approved(approver: str) -> str:
    """Why the approval of a pilot is asked for, with who approves today."""
    return (
        f"Tiêu chí: “phải được Chủ tịch UBND huyện phê duyệt cho phép thí điểm”; chưa được phê duyệt thì “phải mang lại hiệu quả "
        f"rõ rệt, nổi bật” ({_LETTER}). Nay người phê duyệt là {approver}."
    )


def guarded(laws: tuple[str, ...]) -> str:
    """Why secrets and personal data are asked about first."""
    named = f" ({'; '.join(laws)})" if laws else ""
    return f"Tài liệu mật và dữ liệu cá nhân của người dân không được gửi, lưu qua ứng dụng nhắn tin{named}."
