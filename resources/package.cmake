# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package made of it (cpack -G DEB).
if(NOT TARGET botri)  # a tree of some rooms only
  return()
endif()
include(GNUInstallDirs)
set(resources ${PROJECT_SOURCE_DIR}/resources)

install(FILES ${PROJECT_BINARY_DIR}/data/nghe-an/nghe-an.xlsx DESTINATION ${CMAKE_INSTALL_DATADIR}/botri/examples)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${resources}/desktop/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${resources}/desktop/botri.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/desktop/botri-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME botri.xml)
install(FILES ${resources}/desktop/vn.botri.botri.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(DIRECTORY ${resources}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)

# Who makes a package answers for it: the name and address git knows, unless others are given.
set(BOTRI_PACKAGE_CONTACT "" CACHE STRING "Maintainer of the Debian package: Name <address>")
if(NOT BOTRI_PACKAGE_CONTACT)
  foreach(part name email)
    execute_process(COMMAND git config user.${part} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
      OUTPUT_VARIABLE git_${part} OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endforeach()
  if(NOT git_name OR NOT git_email)
    cmake_host_system_information(RESULT host QUERY FQDN)
    set(git_name "$ENV{USER}")
    set(git_email "$ENV{USER}@${host}")
  endif()
  set(BOTRI_PACKAGE_CONTACT "${git_name} <${git_email}>")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME botri)
set(CPACK_PACKAGE_CONTACT "${BOTRI_PACKAGE_CONTACT}")

# Debian wants manual pages and the changelog compressed, without a time inside.
find_program(GZIP gzip)
if(GZIP)
  set(compressed)
  foreach(page botri.1 botri.vi.1 changelog)
    configure_file(${resources}/desktop/${page}.in ${PROJECT_BINARY_DIR}/package-texts/${page} @ONLY)
    add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/package-texts/${page}.gz
      COMMAND ${GZIP} -9nkf ${PROJECT_BINARY_DIR}/package-texts/${page}
      DEPENDS ${PROJECT_BINARY_DIR}/package-texts/${page})
    list(APPEND compressed ${PROJECT_BINARY_DIR}/package-texts/${page}.gz)
  endforeach()
  add_custom_target(botri_package_texts ALL DEPENDS ${compressed})
  install(FILES ${PROJECT_BINARY_DIR}/package-texts/botri.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_BINARY_DIR}/package-texts/botri.vi.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/vi/man1 RENAME botri.1.gz)
  install(FILES ${PROJECT_BINARY_DIR}/package-texts/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner for the staff of Vietnam's communes")
set(CPACK_PACKAGE_DESCRIPTION
"Bố Trí shows where communes and wards are short of staff, who should go there,
and why. It reads Excel lists, computes the best plan of transfers and
secondments with a proof that anyone can check, and prints the official tables.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
